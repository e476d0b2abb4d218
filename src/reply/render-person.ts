import type { Answer, Item } from '../answers/answer.ts';
import type { Office } from '../corpus/corpus.ts';
import { renderItem } from './render-item.ts';
import { sayDay } from './say-date.ts';
import { sayExtent } from './say-question.ts';
import type { Limits, Style } from './style.ts';

type PersonAnswer = Extract<Answer, { kind: 'person' }>;

/** Who somebody is, how often the record quotes and names them, and since when it does not quote them. */
export function renderPerson(answer: PersonAnswer, style: Style): string {
  const { name, party, offices, latest, searched } = answer;
  const silent = latest === null ? '' : ` No words of theirs are newer than ${sayDay(latest)}.`;
  return [
    `${style.strong(name)}${party === null ? '' : style.plain(` · ${party}`)}`,
    ...offices.map((office) => style.plain(sayOffice(office))),
    style.plain(`${sayCounts(answer)}.${silent}`),
    style.small(style.plain(`Searched: ${sayExtent(searched)}.`)),
  ].join('\n');
}

/** "Quoted twice, spoken of by others once, named in 4 paragraphs". */
function sayCounts({ quotedBy, spokenOf, namedIn: { count, isCapped } }: PersonAnswer): string {
  const paragraphs = `${isCapped ? 'more than ' : ''}${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`;
  const parts = [
    quotedBy === 0 ? 'not quoted' : `quoted ${sayTimes(quotedBy)}`,
    ...(spokenOf === 0 ? [] : [`spoken of by others ${sayTimes(spokenOf)}`]),
    ...(count === 0 ? [] : [`named in ${paragraphs}`]),
  ];
  const line = parts.join(', ');
  return line[0]!.toUpperCase() + line.slice(1);
}

/** Their last words, their first, and the last said of them or where they are named, each under what it is. */
export function renderShown({ name, shown }: PersonAnswer, style: Style, { quotation }: Limits): string[] {
  return shown.map(({ as, item }, i) =>
    [
      style.plain(`${sayRole(as, item, name)}:`),
      renderItem(item, shown.length > 1 ? i + 1 : null, style, quotation),
    ].join('\n'),
  );
}

function sayOffice({ title, from, to }: Office): string {
  if (from && to) return `${title}, ${sayDay(from)} to ${sayDay(to)}`;
  if (from) return `${title}, since ${sayDay(from)}`;
  return to ? `${title}, until ${sayDay(to)}` : title;
}

type Shown = PersonAnswer['shown'][number];

function sayRole(as: Shown['as'], { form }: Item, name: string): string {
  if (as === 'named') return 'Last named in the record';
  if (as === 'about') return `Last said of ${name} by others`;
  const which = as === 'last' ? 'Last' : 'First';
  return form === 'indirect' ? `${which} reported words` : `${which} words`;
}

function sayTimes(count: number): string {
  if (count <= 2) return count === 1 ? 'once' : 'twice';
  return `${count} times`;
}
