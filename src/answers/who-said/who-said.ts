import type { Passage } from '../../corpus/article.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import { MOST_PHRASE_PASSAGES } from '../../search/find-phrase.ts';
import type { Library, PhraseHit } from '../../search/library.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Answer, Asked, Item, Notice, Silence } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { answerCheck } from '../check/check-quotation.ts';
import {
  citeStatement,
  citeTold,
  datePublished,
  dateStatement,
  describeSearch,
  identifySpeaker,
} from '../cite.ts';
import { foldCarriers } from '../fold-carriers.ts';
import { noteVanished } from '../note-vanished.ts';
import { compareDays, dropCovered, mergeSameSpan, order, within } from './arrange-items.ts';
import { citeClose, citeHit, sharesRun } from './cite-close.ts';
import { findClose, isSentenceLong } from './find-close.ts';
import { ANYBODY, listPeople, listSaid, type Question, readQuestion, saidBy } from './read-question.ts';
import { mayBeTheirs, othersHoldMore } from './whose-close.ts';

/** More quotations than this are no answer that anybody reads to its end. */
const MOST_ITEMS = 200;
/** How many near misses are shown when nothing was found. */
const MOST_NEAREST = 3;

/** Who said these words, or what this person said: exact wording first, then close wording. */
export function answerWhoSaid(typed: Asked, library: Library): Answer {
  const question = readQuestion(typed, library);
  if (!question) {
    const near = findNear(typed.person ?? typed.party ?? '', library);
    return beNear('unknown-person', { ...typed, person: typed.person ?? typed.party }, near, [], library);
  }
  if (typed.words && isQuoted(typed.words) && !typed.from && !typed.to) {
    return answerCheck({ quote: typed.words, speaker: typed.person ?? typed.party, source: null }, library);
  }
  if (!question.words) return answerByPerson(question, library);
  return noteVanished(answerByWords(question, library), question.words, library);
}

function answerByWords(question: Question, library: Library): Answer {
  const { asked, words, only, named, isTopic } = question;
  const { hits, searched, corrections, unknown, concepts } = library.search({ words });
  const isSentence = isSentenceLong(words);
  if (searched.length === 0 && !isSentence) return beSilent('only-common-words', asked, library);

  const found = findExact(question, library);
  const phrase = within(asked, citePhrase(found, library));
  const exact = only ? phrase.filter((item) => saidBy(item, only)) : phrase;
  const isCapped = new Set(found.map(({ passage }) => passage)).size >= MOST_PHRASE_PASSAGES;
  if (exact.length > 0) return quote(exact, question, isCapped ? [{ is: 'capped', of: null }] : [], library);
  if (only && phrase.length > 0 && isSentence) {
    return quote(phrase, question, [{ is: 'other-speaker', claimed: only.label }], library);
  }
  if (named) {
    const theirs = answerByWords({ ...question, words: named.words, only: named.who, named: null }, library);
    const isTheirs = theirs.kind === 'quotes' && theirs.notices.every(({ is }) => is !== 'other-speaker');
    const isClose = theirs.kind === 'quotes' && theirs.notices.some(({ is }) => is === 'close-wording');
    if (isTheirs && !(isClose && othersHoldMore(hits, named.who))) return theirs;
  }

  const misread: Notice[] = [
    ...corrections.map((each) => ({ is: 'corrected' as const, ...each })),
    ...unknown.map((word) => ({ is: 'unknown-word' as const, word })),
  ];
  const isFit = (item: Item) => !only || saidBy(item, only);
  const close = findClose(
    words,
    { hits, concepts, searched },
    (items) => within(asked, items).filter(isFit),
    library,
    asked.person !== null,
  );
  if (close.length > 0 && mayBeTheirs(close, concepts, question, library)) {
    // Whoever was named with the words may be their topic: that none of them are theirs is said.
    const people = only === null ? listPeople(words, library) : [];
    const meant = named ? [named.who] : people;
    const isTheirs = meant.length === 0 || close.some((item) => meant.some((who) => saidBy(item, who)));
    const others: Notice[] = isTheirs ? [] : [{ is: 'not-theirs', named: meant.map(({ label }) => label) }];
    return quote(close, question, [...misread, { is: 'close-wording' }, ...others], library);
  }
  if (only && isSentence && !isTopic) {
    const others = within(asked, citeClose({ hits, concepts }, words, library)).filter((item) =>
      sharesRun(item, words),
    );
    const notices: Notice[] = [{ is: 'close-wording' }, { is: 'other-speaker', claimed: only.label }];
    if (others.length > 0) return quote(others, question, [...misread, ...notices], library);
  }
  const because = only ? 'nothing-by-person' : asked.from || asked.to ? 'nothing-in-time' : 'not-in-record';
  return beNear(
    because,
    asked,
    phrase.length > 0 ? phrase : hits.map((hit) => citeHit(hit, library)),
    misread,
    library,
  );
}

function answerByPerson(question: Question, library: Library): Answer {
  const { asked, only } = question;
  const said = listSaid(only ?? ANYBODY, library).map((number) => {
    const statement = library.statements[number]!;
    return { statement, date: dateStatement(statement), speaker: statement };
  });
  const wanted = within(asked, said).toSorted(
    (a, b) =>
      // Of one day the headline, which is the outlet's wording, comes last.
      (asked.order === 'first' ? compareDays(a, b) : compareDays(b, a)) || isHeadline(a) - isHeadline(b),
  );
  const shown = wanted.slice(0, MOST_ITEMS).map(({ statement }) => citeStatement(statement));
  const capped: Notice[] = wanted.length > MOST_ITEMS ? [{ is: 'capped', of: wanted.length }] : [];
  if (shown.length > 0) return quote(shown, question, capped, library);
  const nearest = findNear(only?.label ?? '', library);
  return beNear(said.length > 0 ? 'nothing-in-time' : 'nothing-by-person', asked, nearest, [], library);
}

/** A claimed speaker's own words come first; that none of the words are theirs is said. */
function quote(
  found: readonly Item[],
  question: Question,
  notices: readonly Notice[],
  library: Library,
): Answer {
  const { asked, claimed } = question;
  const items = order(foldCarriers(mergeSameSpan(found)), asked.order);
  const searched = describeSearch(library);
  if (!claimed) return { kind: 'quotes', asked, notices, items, searched };
  const theirs = items.filter((item) => saidBy(item, claimed));
  const others = items.filter((item) => !saidBy(item, claimed));
  const wrong: Notice[] = theirs.length > 0 ? [] : [{ is: 'other-speaker', claimed: claimed.label }];
  return { kind: 'quotes', asked, notices: [...wrong, ...notices], items: [...theirs, ...others], searched };
}

function beNear(
  because: Silence,
  asked: Asked,
  near: readonly Item[],
  notices: readonly Notice[],
  library: Library,
): Answer {
  const nearest = dropCovered(foldCarriers(mergeSameSpan(near))).slice(0, MOST_NEAREST);
  return beSilent(because, asked, library, { notices, nearest });
}

/** The phrase as typed, or without the name it was claimed for; as typed it may be a headline that nobody says. */
function findExact(question: Question, library: Library): PhraseHit[] {
  const typed = question.asked.words ?? '';
  if (question.claimed !== null && isSentenceLong(question.words))
    return findWanted(question.words, question, library);
  const whole = findWanted(typed, question, library);
  if (whole.length > 0 || question.words === typed) return whole;
  return findWanted(question.words, question, library);
}

/** The places of a phrase, where it is in many passages those in which it can be what was asked for. */
function findWanted(words: string, { asked, only }: Question, library: Library): PhraseHit[] {
  const isOpen = only === null && asked.from === null && asked.to === null && asked.certainty === null;
  const latest = asked.order === 'latest';
  const keep = ({ article, span }: Passage) => {
    if (isOpen) return true;
    const items = library
      .statementsOf(article)
      .filter((each) => (only?.fits(identifySpeaker(each)) ?? true) && overlaps(each.span, span))
      .map((each) => ({ date: dateStatement(each), speaker: each }));
    const own = only ? [] : [{ date: datePublished(article), speaker: null }];
    return within(asked, [...items, ...own]).length > 0;
  };
  const theirs = library.findPhrase(words, { keep, latest });
  // Words that stand nowhere else are somebody else's: that is an answer, too.
  return theirs.length > 0 || isOpen ? theirs : library.findPhrase(words, { latest });
}

/** Statements that hold the phrase, the oldest first; the outlet's own sentences where no statement holds it. */
function citePhrase(hits: readonly PhraseHit[], library: Library): Item[] {
  const items = hits.map(({ passage, span }) => {
    const holding = library
      .statementsOf(passage.article)
      .filter((statement) => contains(statement.span, span))
      .toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span));
    return holding[0] ? citeStatement(holding[0]) : citeTold(passage, span, library, span);
  });
  return items.toSorted(
    (a, b) =>
      Number(a.form === 'passage') - Number(b.form === 'passage') ||
      compareDays(a, b) ||
      Number(a.citation.paragraph === 0) - Number(b.citation.paragraph === 0),
  );
}

function findNear(words: string, library: Library): Item[] {
  return library.search({ words, limit: MOST_NEAREST }).hits.map((hit) => citeHit(hit, library));
}

/** True for words that stand in quotation marks from end to end: they are to be checked, not only looked for. */
function isQuoted(words: string): boolean {
  return /^["“„«‘'].+["”“»’']$/u.test(words) && isSentenceLong(words);
}

function isHeadline({ statement }: { readonly statement: RecordedStatement }): number {
  return Number(statement.passage.paragraph === 0);
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
