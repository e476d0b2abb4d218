import type { Passage } from '../../corpus/article.ts';
import { boundDate, simplifyDate } from '../../extract/events/date-bounds.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import { type LikeEvent, nameLikeness } from '../../extract/events/group-events.ts';
import type { Library } from '../../search/library.ts';
import { finish, type Pieces, rememberPieces } from '../../search/pieces.ts';
import type { Days } from '../answer.ts';
import { makeNumberer } from '../make-numberer.ts';

/** An event with what every timeline asks of it, before it is known whether any of it is shown. */
export interface DatedEvent extends LikeEvent {
  readonly days: Days;
  /** One number for all that one sentence tells of one time. */
  readonly told: number;
}

/** The events of the record, the earliest first; what is known less exactly comes before what lies in it. */
export interface DatedEvents {
  readonly all: readonly DatedEvent[];
  /** Those that these passages tell, and all captions, which are no part of any, in the same order. */
  readonly toldIn: (passages: ReadonlySet<Passage>) => DatedEvent[];
}

/** So many events are dated without a stop. */
const AT_ONCE = 500;

export function listDatedEvents(library: Library): DatedEvents {
  return finish(dateEvents(library));
}

/** What `listDatedEvents` does, with stops in between: a library never changes, and every timeline asks for them. */
export const dateEvents = rememberPieces(dateAnew);

function* dateAnew(library: Library): Pieces<DatedEvents> {
  const [tellings, likenesses] = [makeNumberer(), makeNumberer()];
  const dated: DatedEvent[] = [];
  for (const [i, event] of library.events.entries()) {
    if (i % AT_ONCE === 0) yield;
    const days = boundDate(event.date.value);
    if (days === null) continue;
    const likeness = nameLikeness(event);
    const own = likeness === null ? null : likenesses(likeness);
    dated.push({ event, days, told: tellings(nameTelling(event)), likeness: own });
  }
  dated.sort((a, b) => compareDays(a.days.first, b.days.first) || compareDays(b.days.last, a.days.last));
  yield;
  const placesIn = new Map<Passage | null, number[]>();
  for (const [place, { event }] of dated.entries()) {
    const home = event.isCaption ? null : event.passage;
    const places = placesIn.get(home);
    if (places === undefined) placesIn.set(home, [place]);
    else places.push(place);
  }
  return {
    all: dated,
    toldIn: (passages) =>
      [null, ...passages]
        .flatMap((home) => placesIn.get(home) ?? [])
        .sort((a, b) => a - b)
        .map((place) => dated[place]!),
  };
}

/** What all that one sentence tells of one time has in common. */
export function nameTelling({ article, span, date }: RecordedEvent): string {
  return `${article.id} ${span.start} ${simplifyDate(date.value)}`;
}

/** ISO days sort letter by letter, and a comparer of languages takes twenty times as long. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
