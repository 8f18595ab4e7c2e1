/** @fileoverview Texts from outside, which may be anything. */

/** @return {*} what a text says as JSON; null where it is none */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @return {string} a part of an address as it was before it was encoded; as it is, where that makes no sense */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
