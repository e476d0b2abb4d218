import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { ADVERBS, NEGATIONS, PREPOSITIONS } from '../grammar-words.ts';
import { type Inflection, inflectVerbs } from './inflect.ts';
import type { StanceLabel } from './position.ts';
import { STANCE_WORDS, type StanceWords, TELLING } from './stance-words.ts';

/** A verb that shows a stance, or only that something was said; `to` is the token after its last word. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly label: StanceLabel | null;
  readonly inflection: Inflection;
  readonly telling: boolean;
  /** What is denied is not said of the words behind it either: "has not said it is ready to". */
  readonly denied: boolean;
}

/** How many words `…` may stand for. */
const LONGEST_GAP = 8;
/** An adverb may stand between these and what they bring: "is not yet ready", "could perhaps live with". */
const PAUSING = new Set(['be', 'can', 'would', 'remain']);
const DEGREES = makeWordSet('less more so too very quite rather all but most far dead');
const BE = makeWordSet("be am is are was were been being isn't aren't wasn't weren't");
const WHOLE: readonly StanceWords[] = STANCE_WORDS.toSorted((a, b) => countFixed(b) - countFixed(a));
const FORMS = inflectVerbs([...WHOLE.map(({ verb }) => verb).filter((verb) => verb !== 'be'), ...TELLING]);
const BY_VERB = new Map(
  [...new Set(WHOLE.map(({ verb }) => verb))].map((verb) => [
    verb,
    WHOLE.filter((words) => words.verb === verb),
  ]),
);
const TELLING_VERBS = new Set(TELLING);
/** What each word of the tables may be. */
const CHOICES = new Map(
  [...new Set(WHOLE.flatMap(({ rest }) => rest))].map((part) => [part, new Set(part.split('|'))]),
);

/** "have no sympathy" says more than "have ~ sympathy for". */
function countFixed({ rest }: StanceWords): number {
  return rest.filter((part) => part !== '~').length;
}

/** The cue that begins with the token at `at`, the longest there is; null where it begins none. */
export function readCue(tokens: readonly Token[], at: number, denied: boolean): Cue | null {
  const { word } = tokens[at]!;
  const readings = BE.has(word) ? [{ base: 'be', inflection: 'present' as const }] : (FORMS.get(word) ?? []);
  for (const { base, inflection } of readings) {
    for (const words of BY_VERB.get(base) ?? []) {
      const found = matchRest(tokens, at + 1, words.rest, PAUSING.has(base));
      if (found === null) continue;
      const isDenied = denied || found.denied || NEGATIONS.has(word);
      const label = isDenied ? words.denied : words.label;
      return { from: at, to: found.to, label, inflection, telling: false, denied: isDenied };
    }
    if (TELLING_VERBS.has(base))
      return { from: at, to: at + 1, label: null, inflection, telling: true, denied };
  }
  return null;
}

function matchRest(
  tokens: readonly Token[],
  from: number,
  rest: readonly string[],
  mayPause: boolean,
): { to: number; denied: boolean } | null {
  let at = from;
  let denied = false;
  for (const [i, part] of rest.entries()) {
    if (part === '…' || part === '~') {
      const after = CHOICES.get(rest[i + 1]!)!;
      const found = tokens.slice(at, at + LONGEST_GAP).findIndex(({ word }) => after.has(word));
      const ends = part === '~' ? leavesPhrase : endsSentence;
      const gap = tokens.slice(at, at + Math.max(0, found));
      if (found < 0 || gap.some(ends)) return null;
      denied ||= part === '~' && gap.some(({ word }) => NEGATIONS.has(word));
      at += found;
      continue;
    }
    const words = CHOICES.get(part)!;
    while (
      i === 0 &&
      mayPause &&
      tokens[at] !== undefined &&
      !words.has(tokens[at]!.word) &&
      isPause(tokens[at]!)
    ) {
      if (NEGATIONS.has(tokens[at]!.word)) denied = true;
      at++;
    }
    if (tokens[at] === undefined || !words.has(tokens[at]!.word)) return null;
    at++;
  }
  return { to: at, denied };
}

function endsSentence({ word, shape }: Token): boolean {
  return shape === 'sign' && '.;:'.includes(word);
}

/** Whether a phrase has ended at the token: "one of the loudest" goes on, "visited by" does not. */
export function leavesPhrase({ word, shape }: Token): boolean {
  return shape === 'sign' || (PREPOSITIONS.has(word) && word !== 'of' && word !== 'among');
}

function isPause({ word }: Token): boolean {
  return (
    NEGATIONS.has(word) ||
    ADVERBS.has(word) ||
    DEGREES.has(word) ||
    word === 'yet' ||
    word === 'longer' ||
    (word.endsWith('ly') && word.length > 4)
  );
}
