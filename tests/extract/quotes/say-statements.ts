import { extractStatements } from '../../../src/extract/extract-statements.ts';
import type { Statement } from '../../../src/extract/statement.ts';
import { type Span, sliceSpan } from '../../../src/text/span.ts';

/** The statements of `text` as "speaker: words", the speaker as written; "?" where it is open. */
export function sayStatements(text: string): string[] {
  return readStatements(text).map((statement) => {
    const speaker = statement.speaker === null ? '?' : sliceSpan(text, statement.speaker.mention);
    return `${speaker}: ${sliceSpan(text, statement.span)}`;
  });
}

/** The statements of `text`, which is all article. */
export function readStatements(text: string): Statement[] {
  return extractStatements({ text, furniture: [] as Span[] });
}
