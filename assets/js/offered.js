/**
 * @fileoverview What the main script lends to scripts that are loaded after it: they import it from here, and not from
 * the modules it comes from, so that nothing stands in two bundles. See main.js for where it is put together.
 *
 *   guide, state, storage, tally   the guide's id, and the one State, SafeStorage and Tally of the page
 *   say, learn                     words by their keys, and more of them (words.js)
 *   make, button, date             elements and dates (dom.js)
 *   loadScript                     data of the site, when it is needed (load.js)
 *   pages                          what guide-data.js knows, where it is loaded (guide.js)
 *   toast, offerUndo               messages in the corner (toast.js)
 *   saveFile                       a text as a file (saving.js)
 */
export const {
  guide, state, storage, tally, say, learn, make, button, date, loadScript, pages, toast, offerUndo, saveFile,
} = window['syllabake'];
