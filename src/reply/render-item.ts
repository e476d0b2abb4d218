import type { Citation, Item } from '../answers/answer.ts';
import { findCorrected, readItem } from '../answers/cite.ts';
import { tokenizeWords } from '../text/fold.ts';
import { unifySpelling } from '../text/unify-spelling.ts';
import { cutText } from './cut-text.ts';
import { linkPassage } from './link-passage.ts';
import { sayCorrected, sayDate, sayUndated } from './say-date.ts';
import { saySpeaker } from './say-speaker.ts';
import type { Style } from './style.ts';

/** How many further carriers of a statement are named. */
const MOST_ALSO = 3;

/**
 * One verbatim piece with everything that makes it checkable. `longest` is the most UTF-16 units of its words,
 * `number` its place among several, which buttons refer to.
 */
export function renderItem(item: Item, number: number | null, style: Style, longest: number): string {
  const { article } = item.citation;
  const speaker = saySpeaker(item, style, true);
  const further = item.also.length - MOST_ALSO;
  const corrected = sayCorrected(findCorrected(item));
  return [
    style.quote(cutText(readItem(item), longest)),
    number === null ? speaker : `${style.plain(`${number}.`)} ${speaker}`,
    style.small(
      renderCitation(item.citation, style, item.date ? sayDate(item.date, article) : sayUndated(article)),
    ),
    ...(corrected === null ? [] : [style.small(style.plain(corrected))]),
    ...item.also.slice(0, MOST_ALSO).map((place) => style.small(renderCarrier(place, item, style))),
    ...(further > 0 ? [style.small(style.plain(`and in ${further} more`))] : []),
    ...item.warnings.map((warning) => style.small(style.plain(`⚠ ${warning}`))),
  ].join('\n');
}

/** A paragraph of an article that is shown by itself: its number and the link, as the article is named above. */
export function renderParagraph(item: Item, style: Style, longest: number, isWanted: boolean): string {
  const place = style.link(sayParagraph(item.citation.paragraph), linkPassage(item.citation));
  const mark = isWanted ? style.plain(' · the quotation stands here') : '';
  return [style.quote(cutText(readItem(item), longest)), style.small(place + mark)].join('\n');
}

/** A further carrier, and whether it words the statement otherwise. */
function renderCarrier(place: Citation, item: Item, style: Style): string {
  const isSame = listWords({ citation: place }) === listWords(item);
  return `${style.plain(isSame ? 'also in' : 'worded otherwise in')} ${renderCitation(place, style, null)}`;
}

function listWords(item: { readonly citation: Citation }): string {
  return tokenizeWords(readItem(item))
    .map(({ term }) => unifySpelling(term))
    .join(' ');
}

function renderCitation(citation: Citation, style: Style, date: string | null): string {
  const { article, paragraph } = citation;
  const said = [article.credit, date, sayParagraph(paragraph)].filter((part) => part !== null);
  return `${style.plain(said.join(' · '))} ${style.plain('·')} ${style.link(article.title, linkPassage(citation))}`;
}

function sayParagraph(paragraph: number): string {
  return paragraph === 0 ? 'headline' : `paragraph ${paragraph}`;
}
