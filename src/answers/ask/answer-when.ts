import { MONTHS } from '../../extract/dates/date-words.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import { listBaseForms } from '../../search/base-forms.ts';
import type { Library } from '../../search/library.ts';
import { isVerb } from '../../search/related-words.ts';
import { foldText, tokenizeWords } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import { type Answer, makeAsked, type Silence } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import type { Item } from '../item.ts';
import { namesDeed } from '../timeline/match-words.ts';
import type { TimelineAsked } from '../timeline/read-topic.ts';
import { answerTimeline } from '../timeline/timeline.ts';
import { answerBySentences } from './answer-by-sentences.ts';
import { readAsks } from './question-words.ts';
import { type AskRead, readAsk } from './read-ask.ts';
import { stripFrame } from './strip-frame.ts';

/** "Expiry date": that a date is asked for is no word of what has it. */
const DATES = /\b(?:dates?|days?|timeline|chronology)\b/giu;
/** The share of its words' weight that a sentence must hold where a timeline has nothing on them. */
const MOST_OF_IT = 0.6;

/** More words than these tell what happened to what they name. */
const LONGEST_NAME = 3;

// "March 22", which no year follows
const MONTH_AND_FIGURES = new RegExp(String.raw`\b(${MONTHS.join('|')})\s+(\d\d)\b(?!\s*,?\s*['’]?\d)`, 'iu');

/** One of so many sentences, of the same day in both, tells it: as many are shown at first. */
const MOST_BEST = 3;

/** Where a timeline has nothing of a topic, or nothing of it then, a sentence may tell it in other words. */
const UNTOLD: ReadonlySet<Silence> = new Set(['nothing-about', 'nothing-dated', 'which-day']);

/** A timeline; of a question in plain words ("when was the bridge opened") no more than a sentence tells with its time. */
export function answerDated(typed: TimelineAsked, library: Library): Answer {
  const { about } = typed;
  const plain = stripFrame(about ?? '');
  if (about !== null && asksWhen(plain)) {
    return answerWhen(readAsk(about, library), { ...typed, about: plain }, library);
  }
  const timeline = answerTimeline(typed, library);
  const isUntold = timeline.kind === 'nothing' && UNTOLD.has(timeline.because);
  if (!isUntold || about === null || !isPlain(typed)) return timeline;
  const told = answerTold(about, library);
  if (told !== null) return told;
  // Where nothing is told of any 22 March, "March 22" is of 2022.
  const ofYear = about.replace(MONTH_AND_FIGURES, "$1 '$2");
  const answer = ofYear === about ? timeline : answerDated({ ...typed, about: ofYear }, library);
  return answer.kind === 'nothing' ? timeline : answer;
}

/** "When was the bridge opened", "and when was it". */
function asksWhen(question: string): boolean {
  const opening = tokenizeWords(question).slice(0, 2);
  return readAsks(opening.map(({ term }) => term)) === 'when';
}

/** True where nothing but what it is about was typed. */
function isPlain({ person, party, from, to }: TimelineAsked): boolean {
  return [person, party, from, to].every((each) => each === null);
}

/** The dated sentences that tell most of what a timeline is asked for in other words; null where none does. */
function answerTold(about: string, library: Library): Answer | null {
  const read = readAsk(spellDeed(about.replace(DATES, ' ')), library);
  const deed = tokenizeWords(about).find(({ term }) => namesDeed(term))?.term ?? null;
  const told = answerBySentences({ ...read, predicate: read.predicate ?? deed }, library, MOST_OF_IT);
  if (told.kind !== 'quotes') return null;
  const items = told.items.filter(({ date }) => date !== null);
  return items.length === 0 ? null : { ...told, items };
}

// "the opening of the bridge"
const DEED_OF = /^\s*(?:the\s+)?(?<deed>\p{L}+ing)\s+of\s+(?<thing>\S.*)$/iu;

/** "The opening of the bridge" as a question, which asks for both: "when did they open the bridge". */
function spellDeed(about: string): string {
  const { deed, thing } = DEED_OF.exec(about)?.groups ?? {};
  const [verb] = listBaseForms(foldText(deed ?? '')).find(
    ([base, part]) => part === 'v' && base !== deed && isVerb(base, false),
  ) ?? [undefined];
  return verb === undefined ? about : `when did they ${verb} ${thing}`;
}

/** When something was is told where a sentence tells it with its time: a timeline may hold the words by chance. */
export function answerWhen(read: AskRead, typed: TimelineAsked, library: Library): Answer {
  if (read.stranger !== null) return beSilent('unknown-name', makeAsked({ person: read.stranger }), library);
  const told = answerBySentences(read, library);
  // A timeline holds what was beside what will be.
  if (told.kind !== 'quotes' || read.asksAhead) return told;
  const timeline = answerTimeline(typed, library);
  if (timeline.kind !== 'timeline') return told;
  // Of "the Vik round" no date is told: another one's, that stands beside it, is not its own.
  const isNamedAlone = namesDeedAlone(read) && tokenizeWords(read.words).length <= LONGEST_NAME;
  if (timeline.entries.length === 0 && isNamedAlone) return timeline;
  // What the first one tells of a deed without its day one of the next may tell with it.
  const isUndated = read.predicate !== null && (told.items[0]?.date?.basis ?? 'published') === 'published';
  const isTold = told.items
    .slice(0, isUndated ? MOST_BEST : 1)
    .some((item, i) =>
      timeline.entries.some(
        ({ event }) => isOf(item, event) && (i === 0 || item.date?.value === event.date.value),
      ),
    );
  return isTold ? timeline : told;
}

function isOf({ citation: { article, span } }: Item, event: RecordedEvent): boolean {
  return event.article === article && overlaps(event.span, span);
}

/** True for "the Vik round" and "the Vik meeting", which no verb says anything of. */
function namesDeedAlone({ words, predicate }: AskRead): boolean {
  return predicate === null || (predicate.endsWith('ing') && words.endsWith(` ${predicate}`));
}
