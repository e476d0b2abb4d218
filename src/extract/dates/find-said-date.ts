import { contains, overlaps, type Span } from '../../text/span.ts';
import { AUXILIARIES } from '../grammar-words.ts';
import { readReportingVerb } from '../reporting-verbs.ts';
import { followsVerb, leadsVerb, type Stretch, sharesDay } from './belongs-to-verb.ts';
import type { DateMention } from './date-mention.ts';
import { type DatePage, readDatePage } from './date-page.ts';

/** What a statement's date is looked for in. `contents` are the stretches of its sentence that tell it. */
export interface SaidIn {
  readonly text: string;
  readonly contents: readonly Span[];
  /** Whoever says it, where the sentence names them; another verb of theirs may have the date. */
  readonly speaker?: Span | null;
}

/**
 * The date at which something was said: the one that belongs to the reporting verb `cue` in its sentence, not the
 * nearest one. "He said on Monday the army will leave on Friday" gives Monday. Null where the sentence ties no date to
 * that verb, or where `cue` is null; what is known then is the day of publication.
 */
export function findSaidDate(
  sentence: Span,
  cue: Span | null,
  dates: readonly DateMention[],
  source: SaidIn,
): DateMention | null {
  if (cue === null || !contains(sentence, cue)) return null;
  const page = readDatePage(source.text.slice(sentence.start, sentence.end), []);
  const verb = locate(page, cue, sentence.start);
  const within = listWithin(dates, sentence).filter(
    ({ span, kind, value }) =>
      (kind === 'date' || kind === 'time') &&
      !value.endsWith('REF') &&
      !source.contents.some((content) => overlaps(content, span)),
  );
  const told = findTold(page, source.contents, sentence.start);
  const after = within.find(
    ({ span }) => span.start >= cue.end && followsVerb(page, verb.to, locate(page, span, sentence.start)),
  );
  if (after !== undefined) return after;
  const before = within.filter(({ span }) => span.end <= cue.start).reverse();
  const leading = before.find(({ span }) =>
    leadsVerb(page, verb.from, locate(page, span, sentence.start), told),
  );
  return leading ?? findShared(page, sentence, cue, source, before, told);
}

/** No sentence that can be read names more days; it bounds the work where days are strung together. */
const MOST_SHARED = 8;

/** The date of what the speaker did first, where the verb only goes on from it. */
function findShared(
  page: DatePage,
  sentence: Span,
  cue: Span,
  { speaker }: SaidIn,
  before: readonly DateMention[],
  told: readonly boolean[],
): DateMention | null {
  if (!speaker || !contains(sentence, speaker) || speaker.end > cue.start) return null;
  const verb = locate(page, cue, sentence.start);
  if (!goesOn(page, verb)) return null;
  const subject = locate(page, speaker, sentence.start);
  const found = before
    .slice(0, MOST_SHARED)
    .find(({ span }) => sharesDay(page, subject, verb.from, locate(page, span, sentence.start), told));
  return found ?? null;
}

/** "… and said", "…, saying": "has said" and "says" may be of any time. */
function goesOn(page: DatePage, { from, to }: Stretch): boolean {
  const words = page.tokens.slice(from, to).map(({ word }) => word);
  if (words.some((word) => AUXILIARIES.has(word))) return false;
  return words.some((word) => ['past', 'ing'].includes(readReportingVerb(word)?.form ?? ''));
}

/** The dates in the sentence. They are sorted, so a long text isn't read through for each of its statements. */
function listWithin(dates: readonly DateMention[], sentence: Span): readonly DateMention[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.span.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < dates.length && contains(sentence, dates[end]!.span)) end++;
  return dates.slice(low, end);
}

/** The tokens of a span, `to` exclusive. */
function locate(page: DatePage, span: Span, offset: number): Stretch {
  const from = page.tokens.findIndex(({ end }) => end > span.start - offset);
  let to = from;
  while (to < page.tokens.length && page.tokens[to]!.start < span.end - offset) to++;
  return { from, to: Math.max(to, from + 1) };
}

function findTold(page: DatePage, contents: readonly Span[], offset: number): readonly boolean[] {
  return page.tokens.map(({ start }) =>
    contents.some((content) => content.start <= start + offset && start + offset < content.end),
  );
}
