import type { Library } from '../../search/library.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';

/** What a question wants a number of: of things that are counted, or of units of time or length. */
export type Amount = { readonly counted: string } | { readonly units: ReadonlySet<string> };

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
   ninety half hundred hundreds thousand thousands million millions billion billions dozen dozens tens scores`.split(
    /\s+/,
  ),
);
// 2022
const YEAR = /^(?:19|20)\d\d$/;
/** How many words may stand between a number and what it counts: "71 heavily armed ferries". */
const MOST_BETWEEN = 4;
const TIME = split('second minute hour day week month year decade century');
const LENGTH = split(
  'millimetre centimetre metre meter kilometre kilometer km inch foot feet yard mile acre hectare ton tonne kilo',
);
/** What "how long" and the like are measured in. */
const MEASURES: Readonly<Record<string, ReadonlySet<string>>> = {
  ...{ long: new Set([...TIME, ...LENGTH]), old: TIME, soon: TIME },
  ...{ tall: LENGTH, far: LENGTH, high: LENGTH, deep: LENGTH, heavy: LENGTH, wide: LENGTH },
};

/** "How many ferries …", "how long …". */
export function readAmount(words: readonly Word[]): Amount | null {
  const at = words.findIndex(({ term }) => term === 'how');
  const [next, counted] = at < 0 ? [] : [words[at + 1]?.term, words[at + 2]?.term];
  if (next === 'many') return counted === undefined ? null : { counted };
  const units = next === undefined ? undefined : MEASURES[next];
  return units === undefined ? null : { units };
}

/** The question without its "long" in "how long", which an answer does not repeat. */
export function dropMeasure(question: string): string {
  const words = tokenizeWords(question);
  const at = words.findIndex(({ term }, i) => term === 'how' && (words[i + 1]?.term ?? '') in MEASURES);
  return at < 0 ? question : question.slice(0, words[at]!.start) + question.slice(words[at + 1]!.end);
}

/** True where the text gives a number of what is asked for: "more than 71 ferries", "50 days", "three-year". */
export function holdsAmount(text: string, amount: Amount, library: Library): boolean {
  const words = tokenizeWords(text);
  const keys = 'counted' in amount ? new Set(library.readKeys(amount.counted)) : null;
  const isWanted = ({ term, start, end }: Word) =>
    'units' in amount
      ? amount.units.has(term) || amount.units.has(term.replace(/s$/u, ''))
      : library.readKeys(text.slice(start, end)).some((key) => keys!.has(key));
  return words.some((word, i) => {
    if (!isWanted(word)) return false;
    return words.slice(Math.max(0, i - 1 - MOST_BETWEEN), i).some(({ term }) => isNumber(term));
  });
}

function isNumber(term: string): boolean {
  return NUMBER_WORDS.has(term) || (/^\d/.test(term) && !YEAR.test(term));
}

function split(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
