import type { Corpus } from '../corpus/corpus.ts';
import { sayDay } from './say-date.ts';

/** What a picture or file says of the record it was made from. */
export type RecordStated = Pick<Corpus, 'name' | 'rights' | 'hash' | 'articles'>;

/** Digits enough to tell the versions of a record apart by eye. */
const DIGITS = 8;

/** A few digits that change whenever anything in the record does. */
export function nameVersion({ hash }: Pick<RecordStated, 'hash'>): string {
  return hash.slice(0, DIGITS);
}

/** Which state of the record an answer was given from, for what leaves the channel: no clock is needed for it. */
export function sayVersion(record: Pick<RecordStated, 'hash' | 'articles'>): string {
  const last = record.articles.at(-1);
  const day = last ? `, as of ${sayDay(last.published.day)}` : '';
  return `record ${nameVersion(record)}${day}`;
}
