import type { PositionsAnswer } from '../answers/answer.ts';
import type { PositionCell, PositionChange, PositionItem } from '../answers/positions/position-item.ts';
import type { StanceLabel } from '../extract/positions/position.ts';
import { sliceSpan } from '../text/span.ts';
import { type Blocks, makeBlocks } from './blocks.ts';
import { renderDifferingWords } from './render-differing-words.ts';
import { renderItem } from './render-item.ts';
import { sayDay, saySince } from './say-date.ts';
import { sayExtent, sayNotice } from './say-question.ts';
import type { Limits, Style } from './style.ts';

/** Issues of the matrix that stand in one block: more are no page of a phone. */
const ISSUES_OF_A_BLOCK = 7;

/** Whose positions on what, and when. */
export function titlePositions(answer: PositionsAnswer): string {
  return `${sayAsked(answer)}${sayTime(answer)}`;
}

function sayAsked({ asked }: PositionsAnswer): string {
  const whose = asked.person ?? asked.parties.map(({ name }) => name).join(', ');
  const on = [...asked.issues.map(({ name }) => name), ...(asked.words === null ? [] : [`“${asked.words}”`])];
  return [whose, on.join(', ')].filter(Boolean).join(' on ') || 'Who has words on what';
}

/** What was asked for and how much there is of it, in lines that every page repeats. */
export function renderPositionsHead(answer: PositionsAnswer, style: Style): string {
  const { cells, notices, searched } = answer;
  return [
    `${style.strong(sayAsked(answer))}${style.plain(sayTime(answer))}`,
    ...notices.map((notice) => style.small(style.plain(sayNotice(notice)))),
    isMatrix(answer)
      ? style.small(
          style.plain(`Pieces on record and the day of the latest. Searched: ${sayExtent(searched)}.`),
        )
      : style.small(style.plain(sayCounts(answer, cells))),
  ].join('\n');
}

/** The matrix in lines, the words of a party or on an issue, or a comparison of two days. */
export function renderPositions(answer: PositionsAnswer, style: Style, { quotation }: Limits): Blocks {
  const { items, changes, cells } = answer;
  if (changes.length > 0)
    return makeBlocks(changes.length, (i) => renderChange(changes[i]!, answer, style, quotation));
  if (isMatrix(answer)) return renderMatrix(cells, style);
  return makeBlocks(items.length, (i) =>
    renderPosition(items[i]!, items.length > 1 ? i + 1 : null, style, quotation),
  );
}

/** True where who has words on what is counted, and none of them are shown. */
function isMatrix({ asked, items, changes }: PositionsAnswer): boolean {
  return items.length === 0 && changes.length === 0 && asked.days === null;
}

/** One position: whose and on what, as which stance and by which words, then the words and where they stand. */
export function renderPosition(
  item: PositionItem,
  number: number | null,
  style: Style,
  longest: number,
): string {
  const { party, issue, wider, isSilent, unshown } = item;
  const on = wider ? `on ${issue.name} as a whole` : issue.name;
  const { text } = item.citation.article;
  const stance = item.stance && sayStance(item.stance.label, sliceSpan(text, item.stance.cue));
  const notes = [
    item.beside && 'without the other words that were asked for',
    sayTeller(item),
    item.condition && `condition: “${sliceSpan(text, item.condition)}”`,
    isSilent &&
      `Silent since ${saySince(item.date, item.citation.article)}: nothing newer stands in the record.`,
    unshown > 0 && `${unshown} earlier: /positions “${party.name} ${issue.name}”.`,
  ].filter((note) => note !== null && note !== false);
  return [
    `${style.strong(party.name)} ${style.plain(`· ${on}${stance ? ` · ${stance}` : ''}`)}`,
    ...notes.map((note) => style.small(style.plain(note))),
    renderItem(item, number, style, longest),
  ].join('\n');
}

function sayStance(label: StanceLabel | null, cue: string): string {
  return label === null ? `by the words “${cue}”` : `${label}: “${cue}”`;
}

/** Who tells the position, where that is not the party itself. */
export function sayTeller({ teller, told, gloss, party, citation }: PositionItem): string | null {
  const outlet = citation.article.outlet.name;
  if (gloss) return `${outlet}’s explanation of ${party.name}’s words, not a quotation`;
  // The outlet's own words are called that where they are cited.
  if (teller !== 'other') return null;
  const name = told?.name ?? told?.asWritten ?? 'somebody whom the article does not name';
  const theirs = told?.party ? ` (${told.party.name})` : '';
  return `a report of ${party.name}’s position by ${name}${theirs}, not ${party.name}’s own words`;
}

function renderMatrix(cells: readonly PositionCell[], style: Style): string[] {
  const issues = [...new Set(cells.map(({ issue }) => issue))];
  const lines = issues.map((issue) => {
    const row = cells.filter((cell) => cell.issue === issue);
    const parts = row.map(({ party, count, latest }) => `${party.name} ${count} (${sayDay(latest)})`);
    return `${style.strong(issue.name)}\n${style.plain(parts.join(' · '))}`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += ISSUES_OF_A_BLOCK) {
    blocks.push(lines.slice(at, at + ISSUES_OF_A_BLOCK).join('\n'));
  }
  return blocks;
}

/** That a position changed is never said: only that its wording did. */
export function sayChange({ before, is }: PositionChange, { days }: PositionsAnswer['asked']): string {
  const [first, second] = days!;
  if (is === 'same') return `the same words stood on both days; nothing newer by ${sayEdge(second)}`;
  return before === null ? `nothing on record by ${sayEdge(first)}; then:` : 'wording changed';
}

/** Both wordings stand there where there are two. */
function renderChange(
  change: PositionChange,
  { asked }: PositionsAnswer,
  style: Style,
  longest: number,
): string {
  const { party, issue, before, after, is, readDifference } = change;
  const head = `${style.strong(party.name)} ${style.plain(`· ${issue.name} ·`)}`;
  const said = sayChange(change, asked);
  if (is !== 'changed' || before === null)
    return `${head} ${style.plain(said)}\n${renderPosition(after, null, style, longest)}`;
  const [first, second] = asked.days!;
  const half = Number.isFinite(longest) ? Math.ceil(longest / 2) : longest;
  return [
    `${head} ${style.strong(said)}`,
    style.plain(`As it stood on ${sayEdge(first)}:`),
    renderPosition(before, null, style, half),
    style.plain(`As it stood on ${sayEdge(second)}:`),
    renderPosition(after, null, style, half),
    ...renderDifferingWords(readDifference(), style),
  ].join('\n');
}

/** A day of a comparison: where none was typed, the record's last. */
export function sayEdge(day: string): string {
  return day.startsWith('9999') ? 'the last day of the record' : sayDay(day);
}

function sayTime({ asked: { from, to, days } }: PositionsAnswer): string {
  if (days !== null) return `, ${sayEdge(days[0])} and ${sayEdge(days[1])} side by side`;
  if (from !== null) return `, from ${sayDay(from)}${to === null ? '' : ` to ${sayDay(to)}`}`;
  return to === null ? '' : `, as of ${sayDay(to)}`;
}

/** "Borduria 4 · Syldavia 2", or by issue where one party was asked for. */
function sayCounts({ asked }: PositionsAnswer, cells: readonly PositionCell[]): string {
  const counts = new Map<string, number>();
  for (const { party, issue, count } of cells) {
    const name = asked.issues.length > 0 ? party.name : issue.name;
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const said = [...counts].map(([name, count]) => `${name} ${count}`);
  return `${said.slice(0, MOST_COUNTS).join(' · ')}${said.length > MOST_COUNTS ? ' · …' : ''}`;
}

/** The head stands on every page. */
const MOST_COUNTS = 12;
