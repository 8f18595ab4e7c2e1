// What the main script lends, for modules that are tested without it: from the modules that it comes from.
export * from './words.js';
export * from './dom.js';
export * from './load.js';
export * from './guide.js';
export * from './toast.js';
export * from './saving.js';
export * from './record.js';
export * from './folding.js';
export * from './pack.js';
export * from './parsed.js';

/** What only a page has. */
export const [guide, storage, state, tally, snapshots, habits] = [];
