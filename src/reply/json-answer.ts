import type { Answer, Citation, Item } from '../answers/answer.ts';
import { citeEvent, findCorrected, readItem } from '../answers/cite.ts';
import { isDigestItem } from '../answers/digest/digest-item.ts';
import { isPositionItem } from '../answers/positions/position-item.ts';
import { findKnownDay } from '../corpus/find-known-day.ts';
import { sliceSpan } from '../text/span.ts';
import { jsonDigest, jsonDigestItem } from './json-digest.ts';
import { jsonPosition, jsonPositions } from './json-positions.ts';
import { jsonSettings } from './json-settings.ts';
import { plain } from './plain.ts';
import { renderAnswer } from './render-answer.ts';

/** What programs outside know the kinds of answers by. */
const KINDS = {
  ...{ quotes: 'quotes', verdict: 'verdict', passages: 'passages', articles: 'articles', nothing: 'nothing' },
  ...{ person: 'quotes', about: 'articles', timeline: 'timeline', positions: 'positions' },
  ...{ digest: 'digest', settings: 'digest', reports: 'reports' },
} as const satisfies Record<Exclude<Answer['kind'], 'parts'>, string>;

/**
 * The JSON form of an answer, as programs outside read it. Near misses are no answer and stand apart from the items.
 */
export function toJson(command: string, answer: Answer): Record<string, unknown> {
  if (answer.kind === 'parts') return partsToJson(command, answer);
  const items = listPieces(answer);
  const isNothing = isNear(answer);
  return {
    command,
    kind: KINDS[answer.kind],
    ...(answer.kind === 'verdict' && { verdict: answer.verdict }),
    text: renderText(answer),
    items: isNothing ? [] : items.map(jsonItem),
    ...(isNothing && { nearest: items.map(jsonItem) }),
    ...(answer.kind === 'positions' && jsonPositions(answer)),
    ...(answer.kind === 'digest' && jsonDigest(answer, jsonItem)),
    ...(answer.kind === 'settings' && jsonSettings(answer)),
    searched: answer.searched,
    warnings: [...new Set(items.flatMap((item) => item.warnings))],
  };
}

/** To programs one answer: of the kind of the first part that is answered, with the items of all that are. */
function partsToJson(command: string, answer: Extract<Answer, { kind: 'parts' }>): Record<string, unknown> {
  const parts = answer.parts.map((part) => ({ question: part.question, ...toJson(command, part.answer) }));
  const answered = answer.parts.map((part) => part.answer).filter((part) => !isSilent(part));
  const items = answered.flatMap(listPieces);
  const first = answered[0];
  return {
    command,
    kind: first === undefined || first.kind === 'parts' ? 'nothing' : KINDS[first.kind],
    text: renderText(answer),
    items: items.map(jsonItem),
    parts,
    searched: answer.searched,
    warnings: [...new Set(items.flatMap((item) => item.warnings))],
  };
}

/** True where the record does not say, or has nothing new. */
export function isSilent(answer: Answer): boolean {
  if (answer.kind === 'parts') return answer.parts.every((part) => isSilent(part.answer));
  return isNear(answer) || (answer.kind === 'digest' && answer.items.length === 0);
}

/** True where all that the answer shows are near misses. */
function isNear(answer: Answer): boolean {
  return answer.kind === 'nothing' || (answer.kind === 'verdict' && answer.verdict === 'not-in-record');
}

/** The whole reply as plain text. */
export function renderText(answer: Answer, style = plain): string {
  const { head, blocks } = renderAnswer(answer, style, { quotation: Number.POSITIVE_INFINITY });
  return [head, ...blocks.slice()].join('\n\n');
}

/** Every verbatim piece that an answer shows, or those of some blocks, in the order of the reply's blocks. */
export function itemsOf(answer: Answer, from = 0, to = Infinity): readonly Item[] {
  switch (answer.kind) {
    case 'quotes':
    case 'verdict':
    case 'passages':
    case 'digest':
      return answer.items.slice(from, to);
    case 'person':
      return answer.shown.slice(from, to).map(({ item }) => item);
    case 'positions':
      return answer.changes.length > 0
        ? answer.changes.slice(from, to).map(({ after }) => after)
        : answer.items.slice(from, to);
    case 'timeline':
      return [...answer.entries, ...answer.undated]
        .slice(from, to)
        .map((each) => ('event' in each ? citeEvent(each.event) : each));
    case 'nothing':
      return answer.nearest.slice(from, to);
    case 'parts':
      return answer.parts.flatMap((part) => itemsOf(part.answer)).slice(from, to);
    case 'articles':
    case 'settings':
    case 'about':
    case 'reports':
      return [];
  }
}

/** Everything verbatim in an answer, whether or not it has a block of its own. */
export function listPieces(answer: Answer): readonly Item[] {
  if (answer.kind === 'timeline') return listWordings(answer);
  if (answer.kind !== 'positions') return itemsOf(answer);
  if (answer.changes.length === 0) return [...answer.items, ...answer.readUnshown()];
  return answer.changes.flatMap(({ before, after, is }) =>
    before === null || is === 'same' ? [after] : [before, after],
  );
}

/** Every wording of every event is an item of its own: a program may count them together again by their dates. */
function listWordings({ entries, undated }: Extract<Answer, { kind: 'timeline' }>): Item[] {
  const events = entries.flatMap(({ event, others }) => [event, ...others].map(citeEvent));
  const keyOf = ({ citation, date }: Item) => `${citation.article.id} ${citation.span.start} ${date?.value}`;
  const known = new Set(events.map(keyOf));
  // A later report may be an event of the answer by itself.
  const reported = entries.flatMap(({ outcomes }) =>
    outcomes.map(citeEvent).filter((item) => !known.has(keyOf(item))),
  );
  return [...events, ...reported, ...undated];
}

function jsonItem(item: Item): Record<string, unknown> {
  const { speaker } = item;
  const corrected = findCorrected(item);
  return {
    text: readItem(item),
    form: item.form,
    ...(speaker?.venue && { venue: sliceSpan(item.citation.article.text, speaker.venue.span) }),
    speaker: speaker && {
      name: speaker.name,
      asWritten: speaker.asWritten,
      party: speaker.party?.name ?? null,
      certainty: speaker.certainty,
    },
    date: item.date && { value: item.date.value, basis: item.date.basis },
    ...(corrected !== null && { corrected }),
    ...(isPositionItem(item) && jsonPosition(item)),
    ...(isDigestItem(item) && jsonDigestItem(item)),
    citation: jsonCitation(item.citation),
    also: item.also.map(jsonCitation),
  };
}

function jsonCitation({ article, paragraph, span }: Citation): Record<string, unknown> {
  return {
    article: article.id,
    file: article.file,
    title: article.title,
    outlet: article.outlet.name,
    published: findKnownDay(article),
    url: article.url,
    paragraph,
    start: span.start,
    end: span.end,
  };
}
