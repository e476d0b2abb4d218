/** The ways in which a question in plain words can be read: as a command's, or looked up sentence by sentence. */
export const READINGS = ['who-said', 'timeline', 'positions', 'check', 'passages'] as const;

export type Reading = (typeof READINGS)[number];
