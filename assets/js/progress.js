/** @fileoverview The page "Your progress": each part of it by itself. */
import { showActivity } from './days.js';
import { showStars } from './stars.js';
import { takeAlong } from './moving.js';
import { showSnapshots } from './restoring.js';
import { startOver } from './resetting.js';
import { showKeeping } from './keeping.js';

/** @param {{storage: !SafeStorage, state: !State, snapshots: !Snapshots, habits: !Habits}} client */
export function showProgress(client) {
  if (document.documentElement.dataset.kind !== 'progress') return;
  showActivity(client.state);
  showStars(client.state);
  takeAlong(client);
  showSnapshots(client);
  startOver(client);
  showKeeping(client);
}

