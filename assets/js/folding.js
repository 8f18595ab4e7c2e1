/** @fileoverview What was noted under old ids. */
import { UNTOUCHED, merge } from './record.js';

/**
 * Old ids give what was noted under them to the ids that things have now.
 *
 * @param {!Map<string, !Object>} records
 * @param {!Map<string, string>} aliases from old ids to new ones
 * @return {!Map<string, !Object>} a copy in which the new ids know all that their old ones know
 */
export function fold(records, aliases) {
  const folded = new Map(records);
  aliases.forEach((id, old) => {
    if (records.has(old)) folded.set(id, merge(folded.get(id) || UNTOUCHED, records.get(old)));
  });
  return folded;
}
