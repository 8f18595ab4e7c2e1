/** @fileoverview Explanations unfold together, and for a link that points into them. */
import { decoded } from './parsed.js';
import { say } from './words.js';

const MORE = '#more:';

export function foldExplanations() {
  const folded = Array.from(document.querySelectorAll('details.more'));
  showButton(folded);
  window.addEventListener('hashchange', () => {
    openExplanation();
    openTarget();
  });
  openTarget();
}

/** An address that ends in "#more:" and the name of an item leads to the item, and opens its explanation. */
export function openExplanation() {
  if (!location.hash.startsWith(MORE)) return;
  location.replace('#' + location.hash.slice(MORE.length));
  // When it has loaded, Firefox looks for the place as it was first called, and has no target then.
  if (document.readyState !== 'complete') window.addEventListener('load', () => setTimeout(returnToTarget), { once: true });
  const details = targetOfAddress()?.querySelector(':scope > details.more');
  if (details) details.open = true;
}

function showButton(folded) {
  const button = document.getElementById('explanations');
  if (!button || !folded.length) return;
  const allOpen = () => folded.every(details => details.open);
  const label = () => {
    button.textContent = say(allOpen() ? 'explanations.close' : 'explanations.open');
  };
  button.addEventListener('click', () => {
    const open = !allOpen();
    folded.forEach(details => { details.open = open; });
    label();
  });
  folded.forEach(details => details.addEventListener('toggle', label));
  label();
}

function returnToTarget() {
  if (!document.querySelector(':target')) location.replace(location.hash);
}

function openTarget() {
  const target = targetOfAddress();
  const folded = () => target?.closest('details:not([open])');
  if (!folded()) return;
  while (folded()) folded().open = true;
  target.scrollIntoView();
}

function targetOfAddress() {
  return document.getElementById(decoded(location.hash.slice(1)));
}
