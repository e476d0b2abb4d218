import type { Surroundings } from '../src/command/command.ts';

/** What surrounds a command where nothing does: nobody in particular asks, at no time in particular, and nothing is stored. */
export const NOWHERE: Surroundings = {
  now: 0,
  asker: { guild: null, channel: null, user: null, isManager: false, isOperator: false },
  openStore: () => Promise.reject(new Error('Nothing is stored here.')),
  keepCorrection: () => Promise.reject(new Error('Nothing is kept here.')),
};
