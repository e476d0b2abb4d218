import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library } from '../../search/library.ts';
import { overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { attribute, dateByText, warn } from '../cite.ts';
import { dateSentence, findComing, isBackground } from './date-sentence.ts';
import { type DigestItem, NEWS, type News } from './digest-item.ts';
import { findDecision } from './find-decision.ts';
import { officeOf } from './list-said.ts';
import type { SentenceFound } from './list-sentences.ts';

/** Tells whether somebody was on record before the window. */
export type IsKnown = (statement: RecordedStatement) => boolean;

/** A sentence with its weight among the others. */
interface Weighed {
  readonly item: DigestItem;
  readonly weight: number;
}

const WEIGHTS: Readonly<Record<News, number>> = {
  ...{ decision: 8, coming: 6, stance: 4, 'new-speaker': 3, quotation: 2 },
};
/** As many words make a quotation that says something. */
const FEWEST_WORDS = 6;
/** Up to so many UTF-16 units a sentence is read at a glance. */
const SHORT = 240;
/** As many sentences of one article stand before those of others that are as weighty. */
const MOST_OF_AN_ARTICLE = 3;

/**
 * The sentences that are news, what is settled and what is to come first, then whatever weighs most: at most one of a
 * paragraph. Beyond three of an article its further ones come last. `today` is an ISO day.
 */
export function chooseNews(
  sentences: readonly SentenceFound[],
  isKnown: IsKnown,
  today: string,
  library: Library,
): DigestItem[] {
  const best = new Map<string, Weighed>();
  const all = sentences.map((sentence) => weigh(sentence, today, library));
  for (const weighed of markFirsts(all, isKnown)) {
    const { article, paragraph } = weighed.item.citation;
    const place = `${article.id} ${paragraph}`;
    if (weighed.weight > (best.get(place)?.weight ?? 0)) best.set(place, weighed);
  }
  const inOrder = [...best.values()].toSorted(compare).map(({ item }) => item);
  const counts = new Map<string, number>();
  const further = inOrder.filter(({ citation: { article } }) => {
    const count = (counts.get(article.id) ?? 0) + 1;
    counts.set(article.id, count);
    return count > MOST_OF_AN_ARTICLE;
  });
  const last = new Set(further);
  return [...inOrder.filter((item) => !last.has(item)), ...further];
}

function compare(one: Weighed, other: Weighed): number {
  const isAhead = ({ item }: Weighed) => Number(item.news === 'decision' || item.news === 'coming');
  const { article: a, span: at } = one.item.citation;
  const { article: b, span: by } = other.item.citation;
  return (
    isAhead(other) - isAhead(one) ||
    other.weight - one.weight ||
    b.published.day.localeCompare(a.published.day) ||
    a.id.localeCompare(b.id) ||
    at.start - by.start
  );
}

/** A sentence with its weight before it is known which words of a new speaker are shown as the first. */
interface Weighing extends Weighed {
  readonly kinds: readonly News[];
  /** The statement whose speaker may be new. */
  readonly byNamed: RecordedStatement | null;
}

/** The sentences that are news for any reason. Of somebody new the weightiest words are news by that alone. */
function markFirsts(all: readonly Weighing[], isKnown: IsKnown): Weighed[] {
  const firsts = new Map<string, Weighing>();
  for (const each of all) {
    if (each.byNamed === null || isKnown(each.byNamed)) continue;
    const name = each.item.speaker?.name ?? '';
    if (each.weight > (firsts.get(name)?.weight ?? 0)) firsts.set(name, each);
  }
  const isFirst = new Set(firsts.values());
  return all.flatMap((each) => {
    const found = new Set<News>([...each.kinds, ...(isFirst.has(each) ? (['new-speaker'] as const) : [])]);
    const news = NEWS.find((kind) => found.has(kind));
    if (news === undefined) return [];
    const weight = each.weight + [...found].reduce((sum, kind) => sum + WEIGHTS[kind], 0);
    return [{ item: { ...each.item, news, isFirst: isFirst.has(each) }, weight }];
  });
}

function weigh(sentence: SentenceFound, today: string, library: Library): Weighing {
  const { passage, span, statement } = sentence;
  const { article } = passage;
  const coming = findComing(sentence, today);
  const found: Readonly<Record<Exclude<News, 'new-speaker'>, boolean>> = {
    decision: tellsDecision(sentence),
    coming: coming !== null,
    stance: takesStance(sentence),
    quotation: statement !== null && isQuoted(sentence, statement),
  };
  const date = dateSentence(sentence);
  const person = statement?.person ?? null;
  const isKnownName = person !== null || library.findNames(sliceSpan(article.text, span)).length > 0;
  return {
    item: {
      form: statement?.form ?? 'passage',
      citation: { article, paragraph: passage.paragraph, span },
      speaker: statement && attribute(statement),
      date,
      also: [],
      warnings: warn(article, span),
      news: 'quotation',
      coming: coming && dateByText(coming.date),
      office: officeOf(person, date, article),
      isFirst: false,
    },
    kinds: NEWS.filter((kind) => kind !== 'new-speaker' && found[kind]),
    byNamed: statement !== null && isNamedPerson(statement) ? statement : null,
    weight: Number(isKnownName) + Number(span.end - span.start <= SHORT) + 1 / passage.paragraph,
  };
}

function takesStance(sentence: SentenceFound): boolean {
  return sentence.positions.some(({ stance, gloss }) => {
    const isShown = !gloss && stance?.label != null && stance.label !== 'reports';
    return isShown && !isBackground(sentence, stance.cue);
  });
}

function tellsDecision(sentence: SentenceFound): boolean {
  const { passage, span, statements } = sentence;
  const reported = statements.map((each) => each.span);
  const cue = findDecision(passage.article.text, span, listSpoken(sentence), reported);
  return cue !== null && !isBackground(sentence, cue);
}

function isQuoted(sentence: SentenceFound, { speaker, certainty, article }: RecordedStatement): boolean {
  if (speaker?.name == null || (certainty !== 'named' && certainty !== 'pronoun')) return false;
  return listSpoken(sentence).some(
    (mark) => sliceSpan(article.text, mark).split(/\s+/u).length >= FEWEST_WORDS,
  );
}

function isNamedPerson({ certainty, person, speaker, party }: RecordedStatement): boolean {
  return certainty === 'named' && (person !== null || (party === null && speaker?.name != null));
}

/** The quotation marks' content of the sentence: what its speaker says in so many words. */
function listSpoken({ statements, span }: SentenceFound): Span[] {
  return statements.flatMap(({ marked }) => marked).filter((mark) => overlaps(mark, span));
}
