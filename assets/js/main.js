/** @fileoverview Starts what a page has. Every module finds its own elements and does nothing where there are none. */
import { openStorage } from './storage.js';
import { State } from './state.js';
import { Tally } from './tally.js';
import { Snapshots } from './snapshots.js';
import { Habits } from './habits.js';
import { aliases, pages } from './guide.js';
import { decode, merge, same, UNTOUCHED } from './record.js';
import { fold } from './folding.js';
import { isId, pack, unpack } from './pack.js';
import { parsed } from './parsed.js';
import { learn, say } from './words.js';
import { button, date, make } from './dom.js';
import { loadScript } from './load.js';
import { offerUndo, toast } from './toast.js';
import { saveExport, saveFile, showText } from './saving.js';
import { showTicks } from './ticks.js';
import { showTotals } from './totals.js';
import { followReading } from './contents.js';
import { foldMenus } from './menus.js';
import { switchThemes } from './theme.js';
import { rememberPlace, showPlace } from './resume.js';
import { printPages } from './print.js';
import { foldExplanations, openExplanation } from './details.js';
import { showTrouble } from './banner.js';
import { shareThroughHub } from './shared.js';
import { serve } from './hub.js';
import { listenToKeys } from './keys.js';
import { followOldAddress } from './moved.js';
import { awaitPointing } from './pointing.js';
import { nameControls } from './names.js';
import { offerSearch } from './searching.js';

/** How long after the load the daily snapshot is taken: not while the page is being drawn. */
const QUIET = 1000;

const { guide = 'guide', kind } = document.documentElement.dataset;
const storage = openStorage(window);
if (kind === 'hub') serve(storage, guide);
else start();

function start() {
  openExplanation();
  followOldAddress();
  const state = new State(storage, guide, aliases());
  const snapshots = new Snapshots(storage, guide);
  const habits = new Habits(storage, guide);

  if (state.old.length) snapshots.take('migration', state.records);
  state.settle();

  const tally = new Tally(state);
  showTicks(state, tally);
  showTotals(tally);
  document.documentElement.classList.add('ready');
  state.subscribe((changes, own) => {
    if (own) habits.noteChanges(changes.length);
  });

  // For the scripts that come later, see offered.js.
  window['syllabake'] = {
    guide, storage, state, tally, snapshots, habits,
    say, learn, make, button, date, loadScript, pages, toast, offerUndo, saveFile, saveExport, showText,
    decode, merge, same, UNTOUCHED, fold, isId, pack, unpack, parsed,
  };
  showTrouble(storage, state, habits);
  const hearTheme = switchThemes(storage, guide);
  followReading();
  foldMenus();
  rememberPlace(storage, guide);
  showPlace(storage, guide);
  foldExplanations();
  awaitPointing();
  nameControls();
  printPages();
  offerSearch();
  listenToKeys(storage, guide);
  state.listen(window);
  shareThroughHub(storage, state, hearTheme);
  // As it was before the first change of this visit; with a hub, it is known only once that has answered.
  const found = new Map(state.records);
  setTimeout(() => snapshots.takeDaily(storage.place === 'hub' ? state.records : found), QUIET);
}
