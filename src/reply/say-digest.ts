import type { DigestAnswer, DigestAsked } from '../answers/digest/digest-item.ts';
import { lastDayOf } from '../answers/digest/window.ts';
import type { PositionChange } from '../answers/positions/position-item.ts';
import { sayDay } from './say-date.ts';
import type { Style } from './style.ts';

// 2025-07-24T00:00:00.000Z
const MIDNIGHT = 'T00:00:00.000Z';

/** "3 articles · 27 statements by 9 speakers · 5 copies folded · 24 July 2025" */
export function sayCounts({ asked, counts, items }: DigestAnswer, style: Style): string {
  const { articles, statements, speakers, folded } = counts;
  const what = [
    asked.about === null ? '' : ` on “${asked.about}”`,
    ...[asked.person, asked.party].map((name) => (name === null ? '' : ` with ${name}`)),
  ].join('');
  if (articles === 0 && items.length === 0) {
    return style.plain(`Nothing${what} entered the record: ${sayWindow(asked)}.`);
  }
  const rest = [
    ...(statements > 0 ? [`${plural(statements, 'statement')} by ${plural(speakers, 'speaker')}`] : []),
    ...(folded > 0 ? [`${plural(folded, 'copy', 'copies')} folded`] : []),
    `${sayWindow(asked)}${what && `,${what}`}`,
  ];
  return `${style.strong(plural(articles, 'article'))}${style.plain([' ', ...rest].join(' · ').slice(1))}`;
}

/** The command that shows exactly the items that are left. */
export function sayMore(asked: DigestAsked, shown: number, more: number): string {
  const { about, person, party, all } = asked;
  const options = [
    ...sayEdges(asked),
    ...Object.entries({ about, person, party }).map(([name, value]) => value && `${name}:${value}`),
    all && 'all:true',
    `skip:${asked.skip + shown}`,
  ].filter(Boolean);
  return `${more} more: /news ${options.join(' ')}`;
}

/** A change of wording as the command that shows it. */
export function sayPositionsCommand({ party, issue, before }: PositionChange, asked: DigestAsked): string {
  const day = lastDayOf({ ...asked, until: asked.since });
  const since = before?.date ? `, earlier words of ${sayDay(before.date.value)}` : '';
  return `${party.name} on ${issue.name}${since}: /positions issue:${issue.name} party:${party.name} as-of:${lastDayOf(asked)} compare:${day}`;
}

/** The options of a window: days, where it is made of whole ones. */
function sayEdges({ since, until }: DigestAsked): string[] {
  const isWhole = since.endsWith(MIDNIGHT) && until.endsWith(MIDNIGHT);
  const [from, to] = isWhole
    ? [since.slice(0, 10), lastDayOf({ since, until })]
    : [since, until].map(sayMoment);
  return [`since:${from}`, `until:${to}`];
}

function sayWindow(asked: DigestAsked): string {
  const { since, until } = asked;
  if (!since.endsWith(MIDNIGHT) || !until.endsWith(MIDNIGHT)) {
    const [from, to] = [since, until].map(sayUtc);
    // An alert looks at minutes, and so at what may be less than one.
    return from === to ? `${from} UTC` : `${from} to ${to} UTC`;
  }
  const [first, last] = [since.slice(0, 10), lastDayOf(asked)];
  return first === last ? sayDay(first) : `${sayDay(first)} to ${sayDay(last)}`;
}

/** "24 July 2025, 05:00" */
function sayUtc(moment: string): string {
  return `${sayDay(moment.slice(0, 10))}, ${moment.slice(11, 16)}`;
}

/** "2025-07-24T05:00Z": whole minutes lose nothing, anything finer stays. */
function sayMoment(moment: string): string {
  return moment.replace(/:00\.000Z$/u, 'Z');
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
