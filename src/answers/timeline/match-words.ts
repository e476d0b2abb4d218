import type { Passage } from '../../corpus/article.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import { RELATED_SHARES } from '../../search/concept.ts';
import type { Hit, Library, SearchResult } from '../../search/library.ts';
import { isVerb, listDeeds } from '../../search/related-words.ts';
import { foldText, tokenizeWords } from '../../text/fold.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { isSameOne } from '../is-same-one.ts';

/** The share of a question's weight that a sentence must hold. */
const CLOSE_ENOUGH = 0.6;
/** More hits than this tell nothing of a word that stands everywhere. */
const MOST_HITS = 2000;

/** Finds out which pieces of the record are about the words of a question. */
export interface WordMatcher {
  readonly read: SearchResult;
  /** False where passage and statement as wholes hold too few of the words; what they are read for is not read then. */
  mayHold(passage: Passage, statement: RecordedStatement | null): boolean;
  /** True where the passage holds enough of the words. */
  holdsWhole(passage: Passage, statement: RecordedStatement | null): boolean;
  /** True where the pieces of the passage together hold enough of the words. */
  holds(passage: Passage, pieces: readonly Span[], statement: RecordedStatement | null): boolean;
  /** True where a photo's caption holds enough of them; captions are not indexed. */
  holdsCaption(event: RecordedEvent): boolean;
  /** True where the sentence holds each of the words that name a deed: without it nothing is told of that. */
  holdsDeeds(passage: Passage, sentence: Span): boolean;
  /** The passages that hold any of the words. */
  readonly passages: readonly Passage[];
  /** These, and those in which somebody speaks who is called by one: `mayHold` is false in any other. */
  readonly mayHoldIn: ReadonlySet<Passage>;
}

interface Term {
  readonly typed: string;
  readonly weight: number;
  /** Which words of a hit matched is read when it is asked: most hits are never looked at. */
  readonly passages: ReadonlyMap<Passage, Hit>;
  readonly statements: ReadonlyMap<RecordedStatement, Hit>;
}

/** A matcher for the words, with `related` also for other words for the same; null where none of them says anything. */
export function matchWords(words: string, library: Library, related = false): WordMatcher | null {
  const read = library.search({ words, related, limit: 1 });
  if (read.searched.length === 0) return null;
  const terms = read.searched.map((typed) => findTerm(typed, library, related));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  // It is asked of very many events: no list is made for it.
  const isEnough = (held: (term: Term) => boolean | undefined) => {
    let sum = 0;
    for (const term of terms) if (held(term)) sum += term.weight;
    return sum >= CLOSE_ENOUGH * total;
  };
  // The word is no word of the statement's sentence: its speaker is known by it.
  const isSpeaker = ({ statements }: Term, statement: RecordedStatement | null) =>
    statement !== null && statements.get(statement)?.readMatched().length === 0;
  const deeds = terms.filter(({ typed }) => namesDeed(foldText(typed)));
  const standsIn = ({ passages }: Term, passage: Passage, pieces: readonly Span[]) =>
    passages
      .get(passage)
      ?.readMatched()
      .some((span) => pieces.some((piece) => overlaps(piece, span)));
  const passages = terms.flatMap((term) => [...term.passages.keys()]);
  const speaking = terms.flatMap((term) => Array.from(term.statements.keys(), ({ passage }) => passage));
  return {
    read,
    holdsDeeds: (passage, sentence) => deeds.every((term) => standsIn(term, passage, [sentence])),
    passages: [...new Set(passages)],
    mayHoldIn: new Set([...passages, ...speaking]),
    mayHold: (passage, statement) =>
      isEnough(
        ({ passages, statements }) =>
          passages.has(passage) || (statement !== null && statements.has(statement)),
      ),
    holdsWhole: (passage, statement) =>
      isEnough((term) => term.passages.has(passage) || isSpeaker(term, statement)),
    holds: (passage, pieces, statement) =>
      isEnough((term) => isSpeaker(term, statement) || standsIn(term, passage, pieces)),
    holdsCaption: ({ article, span }) => {
      const held = new Set(tokenizeWords(article.text, span).map(({ term }) => term));
      const named = library.findNames(sliceSpan(article.text, span));
      return isEnough(({ typed }) => {
        const [name] = library.findNames(typed);
        const isNamed = name !== undefined && named.some(({ who }) => isSameOne(who, name.who));
        return isNamed || tokenizeWords(typed).every(({ term }) => held.has(term));
      });
    },
  };
}

/** "The signing of the pact", "reopening": a folded word that names a deed by its verb. */
export function namesDeed(word: string): boolean {
  return word.endsWith('ing') && isVerb(word, true);
}

/** The word, and where it is a party's or person's name all others of theirs. */
function listNames(typed: string, library: Library): string[] {
  const who = library
    .findNames(typed)
    .map((name) => ('party' in name.who ? name.who.party : name.who.person));
  return [...new Set([typed, ...who.flatMap(({ name, otherNames }) => [name, ...otherNames])])];
}

/** Where a word stands, in all its forms and spellings, and who is called so. */
function findTerm(typed: string, library: Library, related: boolean): Term {
  // "The seizure of the ferry" is told by its being seized.
  const deeds = listDeeds(foldText(typed));
  const hits = [...listNames(typed, library), ...deeds].flatMap(
    (words) => library.search({ words, related, limit: MOST_HITS }).hits,
  );
  const passages = new Map<Passage, Hit>();
  const statements = new Map<RecordedStatement, Hit>();
  for (const hit of hits) {
    if (hit.coverage < RELATED_SHARES.news) continue;
    if (hit.kind === 'passage') passages.set(hit.passage, hit);
    else statements.set(hit.statement, hit);
  }
  const all = library.passages.length;
  return { typed, weight: Math.log(1 + (all + 1) / (passages.size + 0.5)), passages, statements };
}
