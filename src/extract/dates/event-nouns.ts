import { makeWordSet } from '../../text/word-set.ts';
/** What is put on a day beforehand: "Monday's meeting" may be still to come, "Monday's attack" is not. */
export const SCHEDULABLE = makeWordSet(
  'meeting summit vote election elections session talks hearing trial game match final conference ceremony deadline debate launch visit inauguration concert race rally negotiations round referendum parade opening caucus caucuses primary primaries runoff',
);
/** What a single day has, so that "today's announcement" is of this day and "today's world" is not. */
export const EVENTS: ReadonlySet<string> = new Set([
  ...SCHEDULABLE,
  ...'announcement decision statement report ruling attack strike strikes attacks event events news edition paper issue verdict action order declaration move agreement speech'.split(
    ' ',
  ),
]);
