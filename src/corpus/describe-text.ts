import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { sliceSpan } from '../text/span.ts';
import type { Outlet, Published } from './article.ts';
import { readLines } from './read-lines.ts';
import type { ArticleRecord } from './seed-schemas.ts';

/** A text that nobody described says itself what it is, or says nothing. */
interface BareText {
  readonly file: string;
  readonly text: string;
  /** When the file was last written, as an ISO day. */
  readonly written: string;
}

export const UNKNOWN_OUTLET: Outlet = { id: 'unknown', name: 'an outlet that is not known', otherNames: [] };

/** A longer line is a sentence of the text. In UTF-16 units. */
const LONGEST_TITLE = 160;
const LONGEST_DATELINE = 60;
/** Headline, byline and date stand at the head of an article. */
const HEAD_LINES = 5;

/** "24 July 2025", "July 24, 2025", "2025-07-24", "24.07.2025" */
const WRITTEN_DAY =
  /\b(?:\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4})\b/u;
const FORMATS = ['d MMMM yyyy', 'd MMM yyyy', 'MMMM d, yyyy', 'MMM d, yyyy', 'yyyy-MM-dd', 'dd.MM.yyyy'];

/** What can be told of a text from itself: a short first line is its headline, a short line with a day its date. */
export function describeText({ file, text, written }: BareText): ArticleRecord {
  const name = file.replace(/\.txt$/iu, '');
  const head = readLines(text, [])
    .slice(0, HEAD_LINES)
    .map(([line]) => sliceSpan(text, line!));
  const [first = ''] = head;
  return {
    file,
    id: nameId(name),
    title: first.length <= LONGEST_TITLE && !first.endsWith('.') ? first : name,
    outlet: UNKNOWN_OUTLET.id,
    credit: `${file}, its outlet not stated`,
    url: null,
    published: findDay(head) ?? {
      day: written,
      sureness: 'latest',
      reason: 'The text does not say its day; its file was written then.',
    },
    notes: [],
    furniture: [],
  };
}

function findDay(head: readonly string[]): Published | null {
  for (const line of head) {
    const written = line.length <= LONGEST_DATELINE ? WRITTEN_DAY.exec(line)?.[0] : undefined;
    if (written === undefined) continue;
    const day = FORMATS.map((each) => parse(written, each, new Date(0))).find(isValid);
    if (day === undefined) continue;
    const reason = `The head of the text says ${JSON.stringify(line)}.`;
    return { day: format(day, 'yyyy-MM-dd'), sureness: 'likely', reason };
  }
  return null;
}

/** Ids are short, of small letters and digits: "Ferry talks, part 2" becomes "ferry-talks-part-2". */
function nameId(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/gu) ?? ['text'];
  return words.join('-').slice(0, 50).replace(/-$/u, '');
}
