import type { Article, Passage } from '../corpus/article.ts';
import { findKnownDay } from '../corpus/find-known-day.ts';
import { simplifyDate } from '../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../extract/events/event.ts';
import { findSentences, findShown } from '../extract/shown-span.ts';
import type { RecordedStatement, SaidDate } from '../extract/statement.ts';
import type { Library } from '../search/library.ts';
import { contains, overlaps, type Span, sliceSpan } from '../text/span.ts';
import type { Attribution, Citation, Item, KnownDate, Searched } from './answer.ts';
import { findWhose } from './find-whose.ts';

/** An item for a statement, with the words around it that it is shown with. */
export function citeStatement(statement: RecordedStatement): Item {
  const { article, passage } = statement;
  const span = findShown(statement);
  return {
    form: statement.form,
    citation: { article, paragraph: passage.paragraph, span },
    speaker: attribute(statement),
    date: dateStatement(statement),
    also: [],
    warnings: warn(article, span),
  };
}

/** An item for the sentences of a passage that hold `span`, as the outlet's own words. */
export function citePassage(passage: Passage, span: Span = passage.span): Item {
  const { article } = passage;
  const shown = span === passage.span ? span : findSentences(passage, span);
  return {
    form: 'passage',
    citation: { article, paragraph: passage.paragraph, span: shown },
    speaker: null,
    date: datePublished(article),
    also: [],
    warnings: warn(article, shown),
  };
}

/**
 * An item for a sentence of an outlet's own words, with whose stance it tells, as of the day that the sentence gives its
 * verb, else of the day that the report is of. `asked` are the words that it was found by, where two sides are told of.
 */
export function citeTold(passage: Passage, span: Span, library: Library, asked: Span | null = null): Item {
  const item = citePassage(passage, span);
  // A sentence of a longer quotation, or of an answer in an interview, is whoever's they are.
  const statements = library.statementsOf(passage.article);
  const whole = statements.find((each) => contains(each.span, item.citation.span));
  if (whole !== undefined) return citeStatement(whole);
  const speaker = findWhose(item.citation, library, asked);
  if (speaker === null) return item;
  const own = library
    .eventsOf(passage.article)
    .find((event) => event.passage === passage && isBehind(event, speaker, item.citation));
  if (own !== undefined) return { ...item, speaker, date: dateByText(own.date) };
  const ofReport = statements.find(({ said }) => said?.ground === 'lead');
  return { ...item, speaker, date: ofReport === undefined ? item.date : dateStatement(ofReport) };
}

/** True for an event that is told by the verb right behind a speaker's name: "on Wednesday, Roe again thanked". */
function isBehind(
  { trigger }: RecordedEvent,
  { asWritten }: Attribution,
  { article, span }: Citation,
): boolean {
  if (asWritten === null || trigger === null || !contains(span, trigger)) return false;
  const end = article.text.indexOf(asWritten, span.start) + asWritten.length;
  return trigger.start > end && VERB_GROUP.test(article.text.slice(end, trigger.start));
}

// " ", " has since "
const VERB_GROUP = /^\s+(?:\p{L}+\s+){0,2}$/u;

/** An item for an event: its sentence, as whoever tells it. */
export function citeEvent({ article, passage, span, statement, kind, date }: RecordedEvent): Item {
  return {
    form: statement?.form ?? 'passage',
    citation: { article, paragraph: passage.paragraph, span },
    speaker: statement && attribute(statement),
    date: { ...dateByText(date), isOfTold: statement !== null && kind !== 'said' },
    also: [],
    warnings: warn(article, span),
  };
}

/** The words of an item, exactly as its article holds them. */
export function readItem(item: { readonly citation: Citation }): string {
  return sliceSpan(item.citation.article.text, item.citation.span);
}

/** What every answer looked through. */
export function describeSearch(library: Library): Searched {
  const { articles } = library.corpus;
  const [first, last] = [articles[0], articles.at(-1)];
  return { articles: articles.length, from: first?.published.day ?? null, to: last?.published.day ?? null };
}

/** Who said it, as far as the article and the record's people tell. */
export function attribute(statement: RecordedStatement): Attribution {
  const { speaker, certainty, venue, article } = statement;
  const { name, person, party } = identifySpeaker(statement);
  const asWritten = speaker && sliceSpan(article.text, speaker.mention);
  return { name, asWritten, person, party, certainty, isSubject: isSubject(statement), venue };
}

/** A direct quotation is shown without its verb. */
function isSubject({ form, cue, speaker, article }: RecordedStatement): boolean {
  if (form === 'direct' || cue === null || speaker === null) return false;
  const { mention } = speaker;
  if (cue.end <= mention.start) return article.text.slice(cue.end, mention.start).trim() === '';
  const between = article.text.slice(mention.end, cue.start);
  return (
    BEFORE_VERB.test(between) || (BESIDE_VERB.test(between) && sliceSpan(article.text, cue).endsWith('ing'))
  );
}

// " ", " has also ", " last month ", ", the mayor of a small town, ", " spoke, " before "adding"
const BEFORE_VERB = new RegExp(
  [
    String.raw`^(?:\s+(?:has|have|had|also|later|then|again|on|last|(?:yester|to|\p{Lu}\p{Ll}{2,6})day|week|month|year|\p{L}{2,20}ly)){0,3}\s+$`,
    String.raw`^\s*,[^"“”.!?\n]{1,120},\s*$`,
  ].join('|'),
  'u',
);
// "adding"
const BESIDE_VERB = /^(?:\s+\p{L}+){1,3},\s+$/u;

/** Whose words they are, by the names that the record has. */
export function identifySpeaker(
  statement: RecordedStatement,
): Pick<Attribution, 'name' | 'person' | 'party'> {
  const { person, party } = statement;
  return { name: person?.name ?? nameBody(statement) ?? null, person, party };
}

/** When it was said, as far as the record tells. */
export function dateStatement({ said, article }: RecordedStatement): KnownDate | null {
  return said ? dateByText(said) : datePublished(article);
}

/** The date that an article's words give. */
export function dateByText({ value, basis, article, mention, ground }: SaidDate): KnownDate {
  return { value: simplifyDate(value), basis, isOfTold: false, rests: { article, mention, ground } };
}

/** The day of publication, where no words tell a better one; null where it is not known either. */
export function datePublished(article: Article): KnownDate | null {
  const value = findKnownDay(article);
  return value === null ? null : { value, basis: 'published', isOfTold: false, rests: null };
}

/** The day on which an editor last put something right about the piece, or about what it holds or stands in; or null. */
export function findCorrected({ citation: { article, span } }: Pick<Item, 'citation'>): string | null {
  const days = article.corrections
    .filter((each) => contains(each.span, span) || contains(span, each.span))
    .map(({ corrected }) => corrected);
  return days.toSorted().at(-1) ?? null;
}

/** What must be read with the words of a span. */
export function warn(article: Article, span: Span): string[] {
  if (article.notes.length === 0) return [];
  const notes = article.notes.filter((note) => contains(note.span, span) || overlaps(note.span, span));
  return [...new Set(notes.map((note) => note.warning))];
}

/** A body that the record knows is called by its name there, as a person is. */
function nameBody({ speaker, party }: RecordedStatement): string | null | undefined {
  return party !== null && speaker?.name ? party.name : speaker?.name;
}
