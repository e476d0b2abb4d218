import type { Article } from '../corpus/article.ts';
import type { Library } from '../search/library.ts';
import { foldText, tokenizeWords } from '../text/fold.ts';

/** A word that was begun is known from so many letters on; a shorter one begins too many. */
const SHORTEST_BEGUN = 4;

/**
 * A reader of which articles are meant by a headline's words, an outlet's name or short name, whoever is credited, a day
 * or an address. Words count whole: "FT" stands in no "after".
 */
export function matchSource(typed: string, { corpus }: Library): (article: Article) => boolean {
  const wanted = foldText(typed).trim();
  const isNamed = (names: readonly string[]) => names.some((name) => foldText(name) === wanted);
  const outlet = corpus.outlets.find(({ name, otherNames }) => isNamed([name, ...otherNames]));
  const rows = [typed, ...(outlet ? [outlet.name, ...outlet.otherNames] : [])].map(readRow).filter(Boolean);
  return ({ id, title, credit, outlet: own, published, url }) => {
    if (wanted.length >= SHORTEST_BEGUN && foldText(url ?? '').includes(wanted)) return true;
    const named = [id, title, credit, published.day, own.name, ...own.otherNames].map(
      (text) => ` ${readRow(text)} `,
    );
    return rows.some((row) => {
      const end = row.length < SHORTEST_BEGUN ? ' ' : '';
      return named.some((text) => text.includes(` ${row}${end}`));
    });
  };
}

function readRow(text: string): string {
  return tokenizeWords(text)
    .map(({ term }) => term)
    .join(' ');
}
