import type { Answer } from '../answers/answer.ts';
import type { Office } from '../corpus/corpus.ts';
import { renderItem } from './render-item.ts';
import { sayDay } from './say-date.ts';
import { sayExtent } from './say-question.ts';
import type { Limits, Style } from './style.ts';

type PersonAnswer = Extract<Answer, { kind: 'person' }>;

const ROLES = { last: 'Last words', first: 'First words', about: 'Last said of them by others' };

/** Who somebody is, how often the record quotes them, and since when it does not. */
export function renderPerson(answer: PersonAnswer, style: Style): string {
  const { name, party, offices, quotedBy, spokenOf, shown, searched } = answer;
  const last = shown[0]?.item.date?.value;
  const silent = quotedBy > 0 && last ? `; nothing newer than ${sayDay(last)}` : '';
  return [
    `${style.strong(name)}${party === null ? '' : style.plain(` · ${party}`)}`,
    ...offices.map((office) => style.plain(sayOffice(office))),
    style.plain(`Quoted ${sayTimes(quotedBy)} and spoken of by others ${sayTimes(spokenOf)}${silent}.`),
    style.small(style.plain(`Searched: ${sayExtent(searched)}.`)),
  ].join('\n');
}

/** Their last words, their first, and the last said of them, each under what it is. */
export function renderShown({ shown }: PersonAnswer, style: Style, { quotation }: Limits): string[] {
  return shown.map(({ as, item }, i) =>
    [style.plain(`${ROLES[as]}:`), renderItem(item, shown.length > 1 ? i + 1 : null, style, quotation)].join(
      '\n',
    ),
  );
}

function sayOffice({ title, from, to }: Office): string {
  if (from && to) return `${title}, ${sayDay(from)} to ${sayDay(to)}`;
  if (from) return `${title}, since ${sayDay(from)}`;
  return to ? `${title}, until ${sayDay(to)}` : title;
}

function sayTimes(count: number): string {
  if (count === 0) return 'never';
  return count === 1 ? 'once' : `${count} times`;
}
