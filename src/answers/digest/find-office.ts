import type { Office, Person } from '../../corpus/corpus.ts';
import { boundDate } from '../../extract/events/date-bounds.ts';

/**
 * The office that somebody held on a day; the one taken up last, where there were several. An office that the record
 * does not date may have been theirs at any time, so it is none.
 */
export function findOffice({ offices }: Person, day: string): Office | null {
  return offices
    .filter(({ from, to }) => (from !== undefined || to !== undefined) && holdsOn(day, from, to))
    .reduce<Office | null>(
      (last, office) => ((office.from ?? '') >= (last?.from ?? '') ? office : last),
      null,
    );
}

function holdsOn(day: string, from: string | undefined, to: string | undefined): boolean {
  const first = from === undefined ? '' : (boundDate(from)?.first ?? from);
  const last = to === undefined ? '9999' : (boundDate(to)?.last ?? to);
  return first <= day && day <= last;
}
