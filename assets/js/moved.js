/**
 * @fileoverview Old addresses. A link to a place that was renamed or moved leads to where it is today: the guide knows
 * the addresses of all ids that its places had before.
 */
import { loadScript } from './load.js';
import { decoded } from './parsed.js';

/** Goes on to another place when this page, or the place in it, is not there any more. */
export async function followOldAddress() {
  const ids = idsThatAreGone();
  if (!ids.length) return;
  await (window['syllabakeGuide'] || loadScript('guide-data.js'));
  const { moved = {} } = window['syllabakeGuide'] || {};
  const id = ids.find(old => Object.hasOwn(moved, old));
  if (id) location.replace(document.documentElement.dataset.root + moved[id]);
}

/** @return {!Array<string>} what the place may have been called; none when it is there, or no place is asked for */
function idsThatAreGone() {
  const { kind, page } = document.documentElement.dataset;
  const anchor = decoded(location.hash.slice(1));
  if (kind === 'missing') {
    const name = decoded(location.pathname.split('/').pop()).replace(/\.html$/, '');
    return anchor ? [name + '/' + anchor, anchor, name] : [name];
  }
  const isPlace = anchor && kind !== 'progress' && !document.getElementById(anchor);
  return isPlace ? [page + '/' + anchor, anchor] : [];
}
