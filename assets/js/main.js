/** @fileoverview Starts what a page has. Every module finds its own elements and does nothing where there are none. */
import { openStorage } from './storage.js';
import { State } from './state.js';
import { showTicks } from './ticks.js';
import { showTotals } from './totals.js';
import { followReading } from './contents.js';
import { foldMenus } from './menus.js';
import { switchThemes } from './theme.js';
import { rememberPlace, showPlace } from './resume.js';
import { printPages } from './print.js';
import { foldExplanations } from './details.js';
import { showTrouble } from './banner.js';

const guide = document.documentElement.dataset.guide || 'guide';
const storage = openStorage(window);
const state = new State(storage, guide);

showTicks(state);
showTotals(state);
showTrouble(storage);
switchThemes(storage, guide);
followReading();
foldMenus();
rememberPlace(storage, guide);
showPlace(storage, guide);
foldExplanations();
printPages();
state.listen(window);
