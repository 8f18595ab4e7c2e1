/**
 * @fileoverview Progress in the fragment of a link: "#progress=1." and the guide's id with the packed records below it,
 * deflated, to base 64 as addresses spell it.
 */
import { pack, unpack } from './offered.js';
import { MOST, accepted, refused } from './transfer.js';

/** Longer addresses are cut or refused by some browsers and by most programs that pass them on. */
export const LONGEST = 60000;

const START = '#progress=';

/** Whether this browser can make and read such links. */
export function canLink() {
  return typeof CompressionStream === 'function';
}

/** Whether a fragment carries progress. */
export function carriesProgress(hash) {
  return hash.startsWith(START);
}

/**
 * @param {string} guide the guide's id
 * @param {!Map<string, !Object>} records
 * @return {!Promise<string>} the fragment
 */
export async function toFragment(guide, records) {
  const packed = new Blob([guide + '\n' + pack(records)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return START + '1.' + toBase64(await readAll(packed, Infinity));
}

/**
 * @param {string} hash
 * @param {string} guide the guide's id
 * @return {!Promise<{problem: string, other: string, records: !Map<string, !Object>}>} as readExport does
 */
export async function fromFragment(hash, guide) {
  const parts = /^(\d+)\.([\w-]+)$/.exec(hash.slice(START.length));
  if (!parts) return refused('form');
  if (parts[1] !== '1') return refused('newer');
  try {
    const packed = new Blob([fromBase64(parts[2])]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const text = new TextDecoder().decode(await readAll(packed, MOST));
    const end = text.indexOf('\n');
    if (text.slice(0, end) !== guide) return refused('guide', text.slice(0, Math.max(0, end)).slice(0, 100));
    const records = unpack(text.slice(end + 1));
    return records ? accepted(Array.from(records)) : refused('form');
  } catch {
    return refused('form');
  }
}

/** A few bytes can unpack to very many, so reading ends where no honest link does. */
async function readAll(stream, most) {
  const reader = stream.getReader();
  const chunks = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) throw new Error('too large');
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function toBase64(bytes) {
  const letters = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64(text) {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
}
