/**
 * @fileoverview What the main script lends to scripts that are loaded after it: they import it from here, and not from
 * the modules it comes from, so that nothing stands in two bundles. See main.js for where it is put together.
 *
 *   guide                              the guide's id
 *   storage, state, tally, snapshots   the one SafeStorage, State, Tally and Snapshots of the page
 *   habits                             what notes exports (habits.js)
 *   say, learn                         words by their keys, and more of them (words.js)
 *   make, button, date                 elements and dates (dom.js)
 *   loadScript                         data of the site, when it is needed (load.js)
 *   pages                              what guide-data.js knows, where it is loaded (guide.js)
 *   toast, offerUndo                   messages in the corner (toast.js)
 *   saveFile, saveExport, showText     ways out of the page (saving.js)
 *   decode, merge, same, UNTOUCHED     records (record.js)
 *   fold                               records of old ids (folding.js)
 *   isId, pack, unpack                 records as one text (pack.js)
 *   parsed                             JSON from outside (parsed.js)
 */
export const {
  guide, storage, state, tally, snapshots, habits,
  say, learn, make, button, date, loadScript, pages, toast, offerUndo, saveFile, saveExport, showText,
  decode, merge, same, UNTOUCHED, fold, isId, pack, unpack, parsed,
} = window['syllabake'];
