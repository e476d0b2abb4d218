import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { findKnownDay } from '../corpus/find-known-day.ts';
import type { Library } from '../search/library.ts';

/** A day, month or year that the record has: as ISO, as it is shown, and as people may begin to type it. */
export interface ListedDay {
  readonly value: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

/** How a value is written, by its length; the first is what is shown. */
const FORMS: Readonly<Record<number, readonly string[]>> = {
  4: ['yyyy'],
  7: ['MMMM yyyy', 'yyyy-MM'],
  10: ['d MMMM yyyy', 'MMMM d yyyy', 'yyyy-MM-dd'],
};

/** Every month, day and year of the record, in which something was published, said or happened: the latest of each first. */
export function listDays({ corpus, statements, events }: Library): ListedDay[] {
  const values = [
    ...corpus.articles.map(findKnownDay),
    ...statements.map(({ said }) => said?.value),
    ...events.map(({ date }) => date?.value),
  ];
  const ends = new Set(values.flatMap((value) => value?.split('/') ?? []));
  const all = new Set([...ends].flatMap((day) => [day.slice(0, 7), day, day.slice(0, 4)]));
  const latestFirst = [...all].filter((value) => isValid(parseISO(value))).sort((a, b) => (a < b ? 1 : -1));
  return [7, 10, 4]
    .flatMap((length) => latestFirst.filter((value) => value.length === length))
    .map((value) => {
      const spellings = FORMS[value.length]!.map((form) => format(parseISO(value), form));
      return { value, name: spellings[0]!, spellings };
    });
}
