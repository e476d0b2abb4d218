/** What the program's exit status says. */
export const EXIT = { answered: 0, fault: 1, usage: 2, silent: 3 } as const;

/** A wrong call. The message is one or more sentences for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
