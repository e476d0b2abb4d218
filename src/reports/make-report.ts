import type { Item } from '../answers/answer.ts';
import { citeEvent, citeStatement } from '../answers/cite.ts';
import { cleanWords } from '../answers/clean-words.ts';
import { citePosition } from '../answers/positions/cite-position.ts';
import { plain } from '../reply/plain.ts';
import { sayDate } from '../reply/say-date.ts';
import { saySpeaker } from '../reply/say-speaker.ts';
import type { Library } from '../search/library.ts';
import type { Correction as Report } from '../store/database.ts';
import type { Store } from '../store/store.ts';
import type { Span } from '../text/span.ts';

/** A piece of an article, as an answer cites it. */
export interface ReportedPlace {
  readonly article: string;
  readonly span: Span;
}

/** The most characters of what a reader says. */
export const LONGEST_REPORT = 400;
/** More reports than these do not wait at once: nobody reads so many, and a store must not be filled from outside. */
const MOST_WAITING = 1000;

/**
 * Keeps what a reader says is wrong about a piece, with what was shown and the server where it was, and neither who said
 * it nor the message. Null where too many wait already.
 */
export async function makeReport(
  { article, span }: ReportedPlace,
  says: string,
  { library, store, guild, now }: { library: Library; store: Store; guild: string | null; now: number },
): Promise<Report | null> {
  const waiting = await store.corrections.list(MOST_WAITING);
  if (waiting.length === MOST_WAITING) return null;
  return store.corrections.add({
    ...{ article, guild, start: span.start, end: span.end, createdAt: now },
    shown: describeShown({ article, span }, library),
    says: cleanWords(says).slice(0, LONGEST_REPORT),
  });
}

/** Whose a piece is and when, as answers show it. */
function describeShown(place: ReportedPlace, library: Library): string {
  const item = findItem(place, library);
  if (item === null) return 'words of the article';
  const { article } = item.citation;
  const party = item.speaker?.party?.name ?? null;
  return [saySpeaker(item, plain), party, item.date && sayDate(item.date, article)]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The item of an answer that stands at the place: somebody's words, a position or an event. */
function findItem({ article, span }: ReportedPlace, library: Library): Item | null {
  const isNear = (each: { readonly article: { readonly id: string } }) => each.article.id === article;
  const isAt = ({ citation }: Item) => citation.span.start === span.start && citation.span.end === span.end;
  return (
    library.statements.filter(isNear).map(citeStatement).find(isAt) ??
    library.positions
      .filter(({ passage }) => isNear(passage))
      .map((position) => citePosition(position, library))
      .find(isAt) ??
    library.events.filter(isNear).map(citeEvent).find(isAt) ??
    null
  );
}
