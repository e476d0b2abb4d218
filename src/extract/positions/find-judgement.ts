import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';

/** The first word that says what ought to be or what it is worth; null where there is none. `more` say so too. */
export function findJudgement(tokens: readonly Token[], more: readonly string[] = []): number | null {
  const at = tokens.findIndex(({ word }) => JUDGING.has(word) || more.includes(word));
  return at < 0 ? null : at;
}

const JUDGING = makeWordSet(`must should shall ought cannot can't need needs never no nothing none too enough
  unacceptable acceptable insufficient sufficient inadequate adequate wrong right unfair fair unjust just reasonable unreasonable
  absurd ridiculous outrageous impossible essential vital crucial indispensable necessary unnecessary needed overdue welcome
  unwelcome better worse best worst fantasy nonsense insult mistake disgrace outrage folly madness scandal betrayal illusion
  dangerous harmful costly useless pointless worthless worth painful unlawful illegal lawful outside irresponsible reckless
  unworkable workable unrealistic realistic premature misguided regrettable compromise priority demand`);
