/** @fileoverview The script of the page "Your progress" besides the main script: each part of it by itself. */
import { showActivity } from './days.js';
import { showStars } from './stars.js';
import { takeAlong } from './moving.js';
import { showSnapshots } from './restoring.js';
import { startOver } from './resetting.js';
import { showKeeping } from './keeping.js';

showActivity();
showStars();
takeAlong();
showSnapshots();
startOver();
showKeeping();
