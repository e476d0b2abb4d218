import type { SourceEntry } from '../answers/answer.ts';
import type { Added, Article } from '../corpus/article.ts';
import { sayDay, sayPublished } from './say-date.ts';
import type { Style } from './style.ts';

/** One article of the record: where it is from, when and how sure that is, how reliable, and what is left out of it. */
export function renderSource({ article, paragraphs, statements }: SourceEntry, style: Style): string {
  const { published } = article;
  return [
    style.link(article.title, article.url),
    style.small(style.plain(`${article.credit} · published ${sayPublished(published)}: ${published.reason}`)),
    style.small(
      style.plain(`${paragraphs} paragraphs · ${statements} statements · ${sayFurniture(article)}`),
    ),
    ...(article.added ? [style.small(style.plain(sayAdded(article.added)))] : []),
    ...article.notes.map(({ warning, span }) => {
      const isWhole = span.start === 0 && span.end === article.text.length;
      return style.small(style.plain(isWhole ? `⚠ ${warning}` : `⚠ A part of it: ${warning}`));
    }),
  ].join('\n');
}

function sayAdded({ from, fetched, version, copyOf }: Added): string {
  const taken = `added on ${sayDay(fetched.slice(0, 10))} from ${from}`;
  const newer = version > 1 ? [`version ${version} of it`] : [];
  return [taken, ...newer, ...(copyOf === null ? [] : [`carries the text of ${copyOf}`])].join(' · ');
}

function sayFurniture({ furniture }: Article): string {
  const kinds = [...new Set(furniture.map(({ kind }) => kind))];
  return kinds.length === 0 ? 'nothing left out' : `left out as the page’s own: ${kinds.join(', ')}`;
}
