import { contains, overlaps, type Span } from '../../text/span.ts';
import type { DateMention } from './date-mention.ts';
import { type DatePage, readDatePage, wordAt } from './date-page.ts';
import { readVerb } from './read-verb.ts';
import { CLAUSE_OPENERS, DETERMINING } from './verb-forms.ts';

/** What a statement's date is looked for in. `contents` are the stretches of its sentence that tell it. */
export interface SaidIn {
  readonly text: string;
  readonly contents: readonly Span[];
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
  return (
    before.find(({ span }) => leadsVerb(page, verb.from, locate(page, span, sentence.start), told)) ?? null
  );
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

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** No date stands further from its verb than this. */
const REACH = 18;

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

/** "said on Monday", "told reporters in the capital yesterday": nothing but objects and places in between. */
function followsVerb(page: DatePage, verbTo: number, date: Stretch): boolean {
  if (date.from - verbTo > REACH || isOfNoun(page, date) || readVerb(page, date.to) !== null) return false;
  for (let at = verbTo; at < date.from; at++) {
    const word = wordAt(page, at);
    if (word === ',' && wordAt(page, at + 1) === 'according') continue;
    if (page.tokens[at]!.shape === 'sign' && at > verbTo && !'.()'.includes(word)) return false;
    if (CLAUSE_OPENERS.has(word) || readVerb(page, at) !== null) return false;
    if (at === verbTo && word.endsWith('ing')) return false;
  }
  return true;
}

const LEADS: ReadonlySet<string> = new Set(
  'on in late early but and then also earlier by at meanwhile again only just'.split(' '),
);
const SPEAKING: ReadonlySet<string> = new Set(
  'speaking addressing talking briefing writing asked answering responding testifying'.split(' '),
);

/** "On Monday, the minister said", "the minister on Monday said", "Speaking there on Monday, he said". */
function leadsVerb(page: DatePage, verbFrom: number, date: Stretch, told: readonly boolean[]): boolean {
  if (verbFrom - date.to > 2 * REACH || isOfNoun(page, date)) return false;
  for (let at = date.to; at < verbFrom; at++) {
    if (told[at]) continue;
    if (CLAUSE_OPENERS.has(wordAt(page, at)) && wordAt(page, at) !== 'and') return false;
    if (readVerb(page, at) !== null) return false;
  }
  let start = date.from;
  while (start > 0 && !isBreak(page, start - 1) && !told[start - 1]) start--;
  if (SPEAKING.has(wordAt(page, start))) return true;
  let bare = true;
  for (let at = start; at < date.from; at++) {
    if (readVerb(page, at) !== null) return false;
    bare &&= LEADS.has(wordAt(page, at));
  }
  return bare || date.to === verbFrom;
}

function isBreak(page: DatePage, at: number): boolean {
  return page.tokens[at]!.shape === 'sign' && wordAt(page, at) !== "'";
}

/** "Monday's attack" and "the 2022 talks" date the noun, not the verb. */
function isOfNoun(page: DatePage, date: Stretch): boolean {
  if (wordAt(page, date.to) === "'s") return true;
  return DETERMINING.has(wordAt(page, date.from - 1)) && page.tokens[date.to]?.shape === 'lower';
}
