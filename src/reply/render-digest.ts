import { readItem } from '../answers/cite.ts';
import type { DigestAnswer, DigestItem, FirstWords } from '../answers/digest/digest-item.ts';
import type { Attribution, Citation, Item, KnownDate } from '../answers/item.ts';
import type { PositionItem } from '../answers/positions/position-item.ts';
import { cutText } from './cut-text.ts';
import { sayDay, sayPublished } from './say-date.ts';
import { sayCounts, sayMore, sayPositionsCommand } from './say-digest.ts';
import type { Limits, Style } from './style.ts';

/** How many further carriers of a sentence are named. */
const MOST_ALSO = 2;

/** How much entered the record, and when. */
export function renderDigestHead(answer: DigestAnswer, style: Style): string {
  const { asked, form, items } = answer;
  const skipped = form === 'pages' && asked.skip > 0 && items.length > 0;
  const rest = skipped ? [style.small(style.plain(`Without the first ${asked.skip}.`))] : [];
  return [sayCounts(answer, style), ...rest].join('\n');
}

/** A block for each item, and in one message what stands beside them: first words, changes, this day, the rest. */
export function renderDigest(answer: DigestAnswer, style: Style, { quotation }: Limits): string[] {
  const { items, form, firsts, changes, onThisDay, asked, more } = answer;
  const blocks = items.map((item, i) => renderItem(item, asked.skip + i + 1, style, quotation));
  // Of a page nobody knows which items stand on it, so each has its own warnings.
  if (form === 'pages') return blocks.map((block, i) => [block, ...warnOf(items[i]!, style)].join('\n'));
  const named = changes.filter(({ isNamedOnly }) => isNamedOnly);
  const whole = changes.filter(({ isNamedOnly }) => !isNamedOnly);
  const lines = [
    ...firsts.map((first) => renderFirst(first, items, style)),
    ...named.map((change) => style.plain(`New wording: ${sayPositionsCommand(change, asked)}`)),
  ].map(style.small);
  return [
    ...blocks,
    ...whole.map(({ party, issue, before, after }) =>
      [
        `${style.strong('New wording')} ${style.plain(`· ${party.name} · ${issue.name}`)}`,
        renderWording(before!, style),
        renderWording(after, style),
      ].join('\n'),
    ),
    ...(onThisDay === null ? [] : [renderOnThisDay(onThisDay, style)]),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...renderWarnings(items, style),
    ...(more > 0 ? [style.small(style.plain(sayMore(asked, items.length, more)))] : []),
  ];
}

/** The sentence, whose it is and when said, then when printed, where, and what is to come. */
function renderItem(item: DigestItem, number: number, style: Style, longest: number): string {
  const { speaker, citation, date, coming, isFirst, also } = item;
  const said = date?.rests ? [style.plain(sayWhen(date))] : [];
  const notes = [
    ...(coming === null ? [] : [style.plain(`to come: ${sayWhen(coming)}`)]),
    ...(isFirst ? [style.plain('first on record')] : []),
  ];
  const carriers = also.slice(0, MOST_ALSO).map((place) => linkOutlet(place, style));
  const further = also.length - carriers.length;
  const others = further > 0 ? [...carriers, style.plain(`${further} more`)] : carriers;
  return [
    style.quote(cutText(readItem(item), longest)),
    [style.plain(`${number}.`), [renderSpeaker(item, speaker, style), ...said].join(style.plain(' · '))].join(
      ' ',
    ),
    style.small([...renderPlace(citation, style), ...notes].join(style.plain(' · '))),
    ...(others.length > 0
      ? [style.small(`${style.plain('carried by')} ${others.join(style.plain(', '))}`)]
      : []),
  ].join('\n');
}

/** Who, in which office, and how that is known where the sentence does not name them. */
function renderSpeaker({ citation, office }: DigestItem, speaker: Attribution | null, style: Style): string {
  if (speaker === null) return style.plain(`${citation.article.outlet.name}’s own words`);
  const { name, asWritten, certainty } = speaker;
  const known = {
    ...{ named: '', described: ', not named', pronoun: ` (the text says “${asWritten}”)` },
    ...{ inferred: ' (inferred from the text around it)', unknown: ', not named' },
  }[certainty];
  return `${style.strong(name ?? asWritten ?? 'Somebody')}${style.plain(`${office ? `, ${office.title}` : ''}${known}`)}`;
}

function renderPlace(citation: Citation, style: Style): string[] {
  const { article, paragraph } = citation;
  return [
    style.plain(`printed ${sayPublished(article.published)}`),
    `${linkOutlet(citation, style)}${style.plain(`, paragraph ${paragraph}`)}`,
  ];
}

/** The address without the passage's words: a message has room for either these or another item. */
function linkOutlet({ article }: Citation, style: Style): string {
  return style.link(article.credit, article.url);
}

function sayWhen({ value, basis }: KnownDate): string {
  return basis === 'written' ? sayDay(value) : `${sayDay(value)} (${basis})`;
}

function renderFirst(
  { name, issue, item: { citation } }: FirstWords,
  items: readonly DigestItem[],
  style: Style,
): string {
  const at = items.findIndex(
    (item) => item.citation.article === citation.article && item.citation.span.start === citation.span.start,
  );
  const where =
    at < 0
      ? `${linkOutlet(citation, style)}${style.plain(`, paragraph ${citation.paragraph}`)}`
      : style.plain(`no. ${at + 1}`);
  return `${style.plain(`New: ${name} is on record on ${issue.name} for the first time:`)} ${where}`;
}

function renderWording(item: PositionItem, style: Style): string {
  const said = item.date?.rests ? [style.plain(sayWhen(item.date))] : [];
  const place = [...said, ...renderPlace(item.citation, style)].join(style.plain(' · '));
  return [style.quote(readItem(item)), style.small(place), ...warnOf(item, style)].join('\n');
}

function renderOnThisDay(item: Item, style: Style): string {
  const year = item.date?.value.slice(0, 4) ?? '';
  const who = item.speaker === null ? '' : ` · ${item.speaker.name ?? item.speaker.asWritten ?? ''}`;
  const place = [style.plain(sayWhen(item.date!)), ...renderPlace(item.citation, style)];
  return [
    `${style.strong(`On this day in ${year}`)}${style.plain(who)}`,
    style.quote(readItem(item)),
    style.small(place.join(style.plain(' · '))),
    ...warnOf(item, style),
  ].join('\n');
}

function warnOf({ warnings }: Item, style: Style): string[] {
  return warnings.map((warning) => style.small(style.plain(`⚠ ${warning}`)));
}

/** Each warning once, with the numbers of the items that it is to be read with. */
function renderWarnings(items: readonly DigestItem[], style: Style): string[] {
  const numbers = new Map<string, number[]>();
  items.forEach(({ warnings }, i) => {
    for (const warning of warnings) numbers.set(warning, [...(numbers.get(warning) ?? []), i + 1]);
  });
  const lines = [...numbers].map(([warning, own]) =>
    style.small(style.plain(`⚠ ${own.length === items.length ? '' : `(${own.join(', ')}) `}${warning}`)),
  );
  return lines.length > 0 ? [lines.join('\n')] : [];
}
