import type { Decided, ReportsAnswer, ShownReport } from '../answers/reports.ts';
import { sliceSpan } from '../text/span.ts';
import { cutText } from './cut-text.ts';
import { sayDay } from './say-date.ts';
import type { Limits, Style } from './style.ts';

/** How many wait, or what became of one. */
export function renderReportsHead({ decided, reports }: ReportsAnswer, style: Style): string {
  if (decided !== null) return style.plain(sayDecided(decided));
  if (reports.length === 0) return style.plain('No report waits for a decision.');
  const one = reports.length === 1;
  return [
    style.strong(`${reports.length} ${one ? 'report waits' : 'reports wait'} for a decision`),
    style.small(
      style.plain('Accept one with the speaker, party or date that is right, or reject it, by its number.'),
    ),
  ].join('\n');
}

/** Each report: its number and day, the words, what was shown, and what the reader says. */
export function renderReports({ reports }: ReportsAnswer, style: Style, { quotation }: Limits): string[] {
  return reports.map((report) => renderReport(report, style, quotation));
}

function renderReport(
  { id, citation, article, shown, says, day }: ShownReport,
  style: Style,
  longest: number,
): string {
  const place =
    citation === null
      ? `${article}, which the record no longer holds`
      : `${citation.article.credit} · paragraph ${citation.paragraph}`;
  const words = citation && sliceSpan(citation.article.text, citation.span);
  return [
    `${style.strong(id)} ${style.plain(`· reported on ${sayDay(day)}`)}`,
    ...(words === null ? [] : [style.quote(cutText(words, longest))]),
    style.small(style.plain(`${place} · shown as: ${shown}`)),
    `${style.plain('The reader says:')} ${style.plain(cutText(says, longest))}`,
  ].join('\n');
}

function sayDecided(decided: Decided): string {
  switch (decided.is) {
    case 'accepted': {
      const { speaker, party, date } = decided.correction;
      const parts = [
        speaker && `the speaker is ${speaker.name}`,
        party && `the party is ${party}`,
        date && `the date is ${sayDay(date)}`,
      ].filter((part) => part !== null);
      return `Accepted: ${parts.join(', ')}. It is kept with the record and shown as corrected.`;
    }
    case 'rejected':
      return 'Rejected: the record stays as it is, and the report is gone.';
    case 'unknown':
      return `No report waits under “${decided.id}” here: /corrections list shows those that do.`;
    case 'not-a-manager':
      return 'Only those who may manage the server decide on reports.';
    case 'refused':
      return `It cannot be kept: ${decided.why}.`;
  }
}
