import { stringify } from 'csv-stringify/sync';
import type { Answer, Item, PositionsAnswer } from '../answers/answer.ts';
import { citeEvent, findCorrected, readItem } from '../answers/cite.ts';
import { isPositionItem, type PositionItem } from '../answers/positions/position-item.ts';
import { findKnownDay } from '../corpus/find-known-day.ts';
import type { EventKind } from '../extract/events/event.ts';
import { itemsOf, listPieces } from '../reply/json-answer.ts';
import { linkPassage } from '../reply/link-passage.ts';
import { sayDate, sayUndated } from '../reply/say-date.ts';
import { nameVersion, type RecordStated } from '../reply/say-version.ts';
import { sliceSpan } from '../text/span.ts';
import type { Exported } from './exported.ts';

/** An item and the event that it is a wording of. */
interface Row {
  readonly item: Item;
  /** Wordings of one event share its number; null for what is no event. */
  readonly event: number | null;
  readonly kind: EventKind | null;
}

/**
 * Every verbatim piece of an answer as a line of a table (RFC 4180), with all that makes it checkable. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe; the JSON form has it as it stands. Null for no pieces.
 */
export function writeTable(answer: Answer, record: RecordStated): Exported | null {
  const pieces = listRows(answer).map((row) => tabulate(row, record));
  const rows = pieces.length === 0 && answer.kind === 'positions' ? tabulateCells(answer, record) : pieces;
  if (rows.length === 0) return null;
  const text = stringify(rows, {
    // The mark makes spreadsheets read the file as UTF-8.
    ...{ header: true, bom: true, record_delimiter: 'windows', escape_formulas: true },
  });
  return { text, omitted: null };
}

function listRows(answer: Answer): Row[] {
  if (answer.kind === 'positions')
    return listPieces(answer).map((item) => ({ item, event: null, kind: null }));
  if (answer.kind !== 'timeline') return itemsOf(answer).map((item) => ({ item, event: null, kind: null }));
  const events = answer.entries.flatMap(({ event, others }, i) =>
    [event, ...others].map((each) => ({ item: citeEvent(each), event: i + 1, kind: event.kind })),
  );
  return [...events, ...answer.undated.map((item) => ({ item, event: null, kind: null }))];
}

function tabulate({ item, event, kind }: Row, record: RecordStated) {
  const { citation, speaker, date } = item;
  const { article, paragraph, span } = citation;
  return {
    event,
    date: date?.value ?? null,
    date_basis: date?.basis ?? null,
    date_known: date ? sayDate(date, article) : sayUndated(article),
    kind,
    text: readItem(item),
    form: item.form,
    speaker: speaker?.name ?? null,
    speaker_as_written: speaker?.asWritten ?? null,
    party: speaker?.party?.name ?? null,
    certainty: speaker?.certainty ?? null,
    article: article.id,
    file: article.file,
    title: article.title,
    outlet: article.outlet.name,
    credit: article.credit,
    published: findKnownDay(article),
    url: article.url,
    link: linkPassage(citation),
    paragraph,
    start: span.start,
    end: span.end,
    ...(isPositionItem(item) && tabulatePosition(item)),
    also: item.also
      .map(
        (place) =>
          `${place.article.id} paragraph ${place.paragraph} [${place.span.start}, ${place.span.end})`,
      )
      .join('; '),
    corrected: findCorrected(item),
    warnings: item.warnings.join(' '),
    record_version: nameVersion(record),
    record_as_of: record.articles.at(-1)?.published.day ?? null,
  };
}

/** What a position has beside every other piece. */
function tabulatePosition({ party, issue, teller, told, stance, condition, gloss, citation }: PositionItem) {
  const { text } = citation.article;
  return {
    position_of: party.name,
    issue: issue.name,
    told_by: gloss ? 'outlet, as an explanation' : teller,
    told_by_name: told && (told.name ?? told.asWritten),
    stance: stance?.label ?? null,
    cue: stance && sliceSpan(text, stance.cue),
    condition: condition && sliceSpan(text, condition),
  };
}

/** The matrix, which has no pieces of its own. */
function tabulateCells({ cells }: PositionsAnswer, record: RecordStated) {
  return cells.map(({ issue, party, count, latest }) => ({
    ...{ issue: issue.name, position_of: party.name, pieces: count, latest },
    record_version: nameVersion(record),
    record_as_of: record.articles.at(-1)?.published.day ?? null,
  }));
}
