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

/** So many events are dated without a stop. */
const AT_ONCE = 500;

/** The events of the record, the earliest first; what is known less exactly comes before what lies in it. */
export function listDatedEvents(library: Library): readonly DatedEvent[] {
  return finish(dateEvents(library));
}

/** What `listDatedEvents` does, with stops in between: a library never changes, and every timeline looks through all of it. */
export const dateEvents = rememberPieces(dateAnew);

function* dateAnew(library: Library): Pieces<readonly DatedEvent[]> {
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
  return dated;
}

/** What all that one sentence tells of one time has in common. */
export function nameTelling({ article, span, date }: RecordedEvent): string {
  return `${article.id} ${span.start} ${simplifyDate(date.value)}`;
}

/** ISO days sort letter by letter, and a comparer of languages takes twenty times as long. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
