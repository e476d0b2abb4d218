import { parseISO } from 'date-fns';
import type { Span } from '../../text/span.ts';
import type { Context, Named, Resolved } from './context.ts';
import type { DateMention } from './date-mention.ts';
import { type DatePage, readDatePage, wordAt } from './date-page.ts';
import { FIGURE_FINDERS, FINDERS } from './finders.ts';
import { isNarrative } from './is-narrative.ts';
import type { Finding } from './reading.ts';
import { REFINERS } from './refiners.ts';
import { makePlace, resolveReading } from './resolve-finding.ts';

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

function readMention(finding: Finding, context: Context): DateMention | null {
  const { page } = context;
  const { reading, clock } = finding;
  const span = { start: page.tokens[finding.from]!.start, end: page.tokens[finding.to - 1]!.end };
  if (reading.type === 'fixed') return { span, kind: reading.kind, value: reading.value, basis: 'written' };
  const place = makePlace(context, finding);
  const ends = reading.type === 'range' ? [reading.first, reading.last] : [reading];
  const resolved: Resolved[] = [];
  for (const end of ends) {
    const found = resolveReading(end, context, place);
    if (found === null) return null;
    resolved.push(found);
    if (!isComparison(page, finding)) remember(context, found, span, finding.from);
  }
  const { basis, anchor } = resolved[0]!;
  const value = resolved.map(({ moment }) => moment.value).join('/') + (clock ?? '');
  return {
    span,
    kind: clock === null ? 'date' : 'time',
    value,
    basis,
    ...(anchor === null ? {} : { anchor }),
  };
}

/** "up from 4 % a year earlier" is an aside: what follows speaks of the period it was compared with. */
function isComparison(page: DatePage, finding: Finding): boolean {
  const { reading, to } = finding;
  const word = wordAt(page, to - 1);
  const counts = reading.type === 'step' && reading.unit === 'year' && reading.steps === -1;
  return counts && (word === 'ago' || word === 'earlier');
}

function remember(context: Context, resolved: Resolved, span: Span, at: number): void {
  const named: Named = { moment: resolved.moment, span, at, yearKnown: resolved.yearKnown };
  context.last = named;
  if (resolved.moment.precision === 'day') context.lastDay = named;
}
