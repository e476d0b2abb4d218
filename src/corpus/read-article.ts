import { createHash } from 'node:crypto';
import type { Span } from '../text/span.ts';
import type { Article, Outlet, ReliabilityNote } from './article.ts';
import { decodeText } from './decode-text.ts';
import { findFurniture } from './find-furniture.ts';
import { locateNote } from './locate-note.ts';
import { readLines } from './read-lines.ts';
import type { ArticleRecord } from './seed-schemas.ts';

/** What an article is made of. */
export interface ArticleSource {
  readonly bytes: Uint8Array;
  /** What is known of the text; a function tells it from the text itself. */
  readonly record: ArticleRecord | ((text: string) => ArticleRecord) | undefined;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** The language where the record names none. */
  readonly language: string;
}

/** The article, or one sentence that says why it is left out. */
export function readArticle({ bytes, record: known, outlets, language }: ArticleSource): Article | string {
  const text = decodeText(bytes);
  if (text === null) return leaveOut('it is not UTF-8');
  if (readLines(text, []).length === 0) return leaveOut('it is empty');
  const record = typeof known === 'function' ? known(text) : known;
  if (record === undefined) return leaveOut('articles.json holds no usable record of it');
  const outlet = outlets.get(record.outlet);
  if (outlet === undefined) return leaveOut(`its outlet "${record.outlet}" is not in outlets.json`);

  const furniture = findFurniture(text, record.furniture);
  if (furniture.missing.length > 0)
    return leaveOut(`it does not hold its furniture ${quote(furniture.missing)}`);
  if (readLines(text, furniture.spans).length === 0) return leaveOut('it holds nothing but furniture');

  // A warning that cannot be placed would be a warning not given: the article is not used without it.
  const notes: ReliabilityNote[] = [];
  for (const note of record.notes) {
    const located = locateNote(text, note);
    if ('missing' in located)
      return leaveOut(`it does not hold the bounds of its note: ${quote([located.missing])}`);
    notes.push(located);
  }

  const { id, file, title, credit = outlet.name, url, published } = record;
  return {
    id,
    file,
    text,
    length: text.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title,
    titleSpan: findTitle(text, furniture.spans, title),
    outlet,
    credit,
    url,
    published,
    language: record.language ?? language,
    notes,
    furniture: furniture.spans,
    added: null,
    corrections: [],
  };
}

/** Where a line of the text is the headline; null where none is. */
export function findTitle(text: string, furniture: readonly Span[], title: string): Span | null {
  if (!text.includes(title)) return null;
  const line = readLines(text, furniture).find(
    ([own, ...others]) => others.length === 0 && text.slice(own!.start, own!.end) === title,
  );
  return line?.[0] ?? null;
}

export function leaveOut(why: string): string {
  return `The article is left out: ${why}.`;
}

function quote(strings: readonly string[]): string {
  return strings.map((string) => JSON.stringify(string)).join(', ');
}
