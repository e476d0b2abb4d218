import type { Passage } from '../../corpus/article.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library } from '../../search/library.ts';
import { countDiffering, countStretches, isShared } from '../../text/align-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { sliceSpan } from '../../text/span.ts';
import { splitContractedWords } from '../../text/split-contracted-words.ts';
import type { DifferencePiece, Notice, Verdict } from '../answer.ts';
import { describeDifference } from './describe-difference.ts';
import {
  alignCandidates,
  coverByRuns,
  listCandidates,
  locate,
  type NearWording,
  type Place,
  spellWords,
} from './find-wording.ts';

/** What the record makes of a wording, before anybody's claim to it is looked at. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, 'other-source' | 'other-speaker'>;
  /** Every place of the wording; for `spliced` one for each piece in the order typed. */
  readonly places: readonly Place[];
  readonly notices: readonly Notice[];
  readonly difference: readonly DifferencePiece[];
}

/** From this share of equal words on, a wording is an alteration of the stored one; below it, at best a paraphrase. */
const ALTERED = 0.6;
/** An alteration has so many equal words for each stretch that differs: a patchwork is another sentence. */
const STRETCH = 2;
/** From this share of the words' weight on, words of one's own say what the record says. */
const PARAPHRASED = 0.6;
/** Words of a quotation that are compared; they say which one it is. */
const MOST_WORDS = 300;
/** Among so many near misses a claimed speaker's are looked for. */
const MOST_NEAR = 12;
/** More hits than this are no paraphrases. */
const MOST_SAID = 3;

/** Judges the pieces of one quotation: more than one where words were marked as left out. */
export function judgeWording(pieces: readonly string[], library: Library): Judgement {
  const phrases = pieces.map((piece) =>
    library.findPhrase(piece).map(({ passage, span }) => locate(passage, span, library)),
  );
  const whole = phrases.length === 1 ? phrases[0]! : [];
  if (whole.length > 0) return { verdict: 'verbatim', places: whole, notices: [], difference: [] };
  if (phrases.length > 1 && phrases.every((places) => places.length > 0)) return judgeChain(phrases);

  const quote = pieces.join(' ');
  const typed = splitContractedWords(tokenizeWords(quote).slice(0, MOST_WORDS));
  const terms = spellWords(typed);
  const candidates = listCandidates(quote, library);
  const [nearest] = alignCandidates(terms, candidates, library);
  const differing = nearest === undefined ? Number.POSITIVE_INFINITY : countDiffering(nearest.alignment);
  // "He is" where the record has "he's".
  if (nearest && differing === 0) {
    return { verdict: 'verbatim', places: [nearest.place], notices: [], difference: [] };
  }
  const spoken = candidates.flatMap((passage) => findAcrossAttribution(terms, passage, library));
  if (spoken.length > 0)
    return { verdict: 'verbatim', places: spoken, notices: [{ is: 'words-between' }], difference: [] };

  const runs = differing > 1 ? coverByRuns(terms, candidates, library) : null;
  if (runs && new Set(runs.map(({ passage }) => passage)).size > 1) {
    return { verdict: 'spliced', places: runs, notices: [], difference: [] };
  }
  if (nearest && isAltered(nearest, terms.length)) {
    return {
      verdict: 'altered',
      places: [nearest.place],
      notices: [],
      difference: describeDifference(quote, typed, nearest, library),
    };
  }
  const { hits, searched } = library.search({ words: quote, limit: MOST_NEAR });
  if (nearest && isNear(nearest, typed, searched)) {
    return { verdict: 'paraphrase', places: [nearest.place], notices: [], difference: [] };
  }
  const near = hits.map((hit) =>
    hit.kind === 'statement'
      ? { passage: hit.statement.passage, span: hit.statement.span, statement: hit.statement }
      : locate(hit.passage, hit.readMatched()[0] ?? hit.passage.span, library),
  );
  const said = hits.slice(0, MOST_SAID).map((hit, i) => ({ hit, place: near[i]! }));
  const paraphrases = said.filter(({ hit }) => hit.kind === 'statement' && hit.coverage >= PARAPHRASED);
  return paraphrases.some(({ hit }) => hit.readMatched().length > 2)
    ? { verdict: 'paraphrase', places: paraphrases.map(({ place }) => place), notices: [], difference: [] }
    : { verdict: 'not-in-record', places: near, notices: [], difference: [] };
}

/** Pieces that follow each other in one passage are one quotation with words left out; else they were put together. */
function judgeChain(phrases: readonly (readonly Place[])[]): Judgement {
  const [first = [], ...rest] = phrases;
  for (const start of first) {
    let last: Place | undefined = start;
    for (const places of rest) {
      const after: number = last?.span.end ?? 0;
      last = last && places.find(({ passage, span }) => passage === start.passage && span.start >= after);
    }
    if (!last) continue;
    const place = { ...start, span: { start: start.span.start, end: last.span.end } };
    return { verdict: 'verbatim', places: [place], notices: [{ is: 'words-between' }], difference: [] };
  }
  return { verdict: 'spliced', places: phrases.map((places) => places[0]!), notices: [], difference: [] };
}

/** The words where one speaker's marked words hold them in a row although the article's own words stand between. */
function findAcrossAttribution(terms: readonly string[], passage: Passage, library: Library): Place[] {
  const speakers = new Map<string | null, RecordedStatement[]>();
  for (const statement of library.statementsOf(passage.article)) {
    if (statement.passage !== passage || statement.marked.length === 0) continue;
    const name = statement.person?.name ?? statement.speaker?.name ?? null;
    speakers.set(name, [...(speakers.get(name) ?? []), statement]);
  }
  return [...speakers.values()].flatMap((statements) => {
    const stream = statements.flatMap((statement) =>
      readMarked(statement).map((word) => ({ ...word, statement })),
    );
    const from = findRow(spellWords(stream), terms);
    if (from < 0) return [];
    const [start, end] = [stream[from]!, stream[from + terms.length - 1]!];
    return [{ passage, span: { start: start.start, end: end.end }, statement: start.statement }];
  });
}

function readMarked({ article, marked }: RecordedStatement): Word[] {
  return splitContractedWords(marked.flatMap((span) => tokenizeWords(article.text, span)));
}

function findRow(stored: readonly string[], wanted: readonly string[]): number {
  for (let from = 0; from + wanted.length <= stored.length; from++) {
    if (wanted.every((term, i) => stored[from + i] === term)) return from;
  }
  return -1;
}

function isAltered(near: NearWording, typedCount: number): boolean {
  const { alignment } = near;
  return sharesMost(near, typedCount) && alignment.equal >= STRETCH * countStretches(alignment);
}

/** A patchwork of the words of one place, more than one of which tells something. */
function isNear(near: NearWording, typed: readonly Word[], searched: readonly string[]): boolean {
  const telling = new Set(searched.flatMap((words) => tokenizeWords(words).map(({ term }) => term)));
  const shared = near.alignment.pairs.filter(
    (pair) => isShared(pair) && telling.has(typed[pair.typed!]!.term),
  );
  return shared.length > 1 && sharesMost(near, typed.length);
}

function sharesMost({ alignment: { equal, from, to } }: NearWording, typedCount: number): boolean {
  return equal >= 2 && equal >= ALTERED * typedCount && equal >= ALTERED * (to - from);
}

/** True where typed and stored letters are the same but for the spaces between words. */
export function isSpelledSame(pieces: readonly string[], { passage, span }: Place): boolean {
  const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const stored = flat(sliceSpan(passage.article.text, span));
  return pieces.every((piece) => stored.includes(flat(piece).replace(/[\s.,;:!?]+$/u, '')));
}
