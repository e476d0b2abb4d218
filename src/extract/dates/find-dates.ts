import { parseISO } from 'date-fns';
import type { Span } from '../../text/span.ts';
import type { Context } from './context.ts';
import type { DateMention } from './date-mention.ts';
import { type DatePage, readDatePage } from './date-page.ts';
import { FIGURE_FINDERS, FINDERS } from './finders.ts';
import { isNarrative } from './is-narrative.ts';
import { readMention } from './read-mention.ts';
import type { Finding } from './reading.ts';
import { REFINERS } from './refiners.ts';

/**
 * The expressions of time in `text`, in order, none overlapping. `published` is a day (`2025-07-24`) or null, and then
 * what would be counted from it is left out. `furniture` (sorted, not overlapping) is never read. An expression whose
 * value isn't sure is left out. Linear in the length of the text; never throws.
 */
export function findDates(source: {
  text: string;
  furniture: readonly Span[];
  published: string | null;
}): DateMention[] {
  const page = readDatePage(source.text, source.furniture);
  let findings: Finding[] = collectFindings(page);
  for (const { refine } of REFINERS) findings = refine(page, findings);
  const day = source.published === null ? null : parseISO(source.published);
  const published = day === null || Number.isNaN(day.getTime()) ? null : day;
  const context: Context = {
    page,
    published,
    narrative: isNarrative(findings, published),
    last: null,
    latest: null,
    lastDay: null,
  };
  return findings.flatMap((finding) => readMention(finding, context) ?? []);
}

function collectFindings(page: DatePage): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    const lexeme = page.lexemes[at];
    const finders = lexeme !== undefined ? FINDERS[lexeme.kind] : null;
    if (finders === null && page.tokens[at]!.shape !== 'number') continue;
    for (const find of finders ?? FIGURE_FINDERS) {
      const finding = find(page, at);
      if (finding !== null) findings.push(finding);
    }
  }
  return findings;
}
