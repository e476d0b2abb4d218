import type { Span } from '../text/span.ts';
import { skipHour } from './skip-hour.ts';

/** A sentence or paragraph without the hour or the dateline that it begins with: neither is a part of what is told. */
export function skipDateline(text: string, span: Span): Span {
  const { start, end } = skipHour(text, span);
  const [dateline] = DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE))) ?? [];
  return dateline === undefined ? { start, end } : { start: start + dateline.length, end };
}

const LONGEST_DATELINE = 80;
// ARBURG — Jane | NEW ARBURG, Fla. (Agency) - Jane | ARBURG, N.Y., July 25 (AG) — Jane; not "Arburg – Jane"
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:, [\p{L}\d][\p{L}\d. ]{0,20}){0,3}(?: ?\([\p{L}\d /.'’]{1,30}\))? ?(?:[-–—]|--) ?(?=[\p{Lu}"“'‘])/u;
