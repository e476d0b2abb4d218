import { foldText, tokenizeWords } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Article, Correction } from './article.ts';
import type { Corpus, Problem } from './corpus.ts';
import type { Entries } from './read-json.ts';
import type { CorrectionRecord } from './seed-schemas.ts';

/** What a correction may name. */
type Known = Pick<Corpus, 'people' | 'parties'>;

/** The articles with the corrections that fit them, the later of two of one piece; others are named and left out. */
export function settleCorrections(
  articles: readonly Article[],
  records: readonly CorrectionRecord[],
  known: Known,
): Entries<Article> {
  const problems: Problem[] = [];
  const byId = new Map(articles.map((article) => [article.id, article]));
  const settled = new Map<string, Map<string, Correction>>();
  for (const record of records) {
    const correction = settleCorrection(record, byId.get(record.article), known);
    if (typeof correction === 'string') {
      problems.push({ file: 'corrections.json', message: `A correction is left out: ${correction}.` });
      continue;
    }
    const own = settled.get(record.article) ?? new Map<string, Correction>();
    settled.set(record.article, own.set(`${record.start} ${record.end}`, correction));
  }
  const entries = articles.map((article) => {
    const own = settled.get(article.id);
    return own === undefined ? article : { ...article, corrections: [...own.values()] };
  });
  return { entries, problems };
}

/** The correction as the article has it, or why it cannot be used. */
export function settleCorrection(
  {
    article: id,
    sha256,
    start,
    end,
    speaker,
    party,
    date,
    corrected,
  }: Omit<CorrectionRecord, 'article'> & {
    readonly article: string;
  },
  article: Article | undefined,
  known: Known,
): Correction | string {
  if (article === undefined) return `there is no article "${id}"`;
  if (article.sha256 !== sha256) return `the text of "${id}" is another one than that it was made for`;
  if (start >= end || end > article.text.length) return `its place lies outside the text of "${id}"`;
  if (party !== null && !known.parties.some((each) => each.id === party))
    return `"${party}" is not in parties.json`;
  const mention = speaker === null ? null : findMention(article, speaker, known);
  if (speaker !== null && mention === null) return `"${id}" does not name "${speaker}"`;
  const named = mention === null ? null : { name: speaker!, mention };
  return { span: { start, end }, speaker: named, party, date, corrected };
}

/** Where the article first has the name, or another one of whoever bears it. */
function findMention({ text }: Article, name: string, { people, parties }: Known): Span | null {
  const wanted = foldWords(name);
  const bearers = [...people, ...parties].filter((each) =>
    [each.name, ...each.otherNames].some((other) => foldWords(other) === wanted),
  );
  const names = [name, ...bearers.flatMap((each) => [each.name, ...each.otherNames])];
  const words = tokenizeWords(text);
  const folded = words.map(({ term }) => foldText(term));
  for (const each of names) {
    const row = foldWords(each).split(' ');
    const at = folded.findIndex((_, i) => row.every((word, j) => folded[i + j] === word));
    if (row[0] !== '' && at >= 0) return { start: words[at]!.start, end: words[at + row.length - 1]!.end };
  }
  return null;
}

function foldWords(text: string): string {
  return tokenizeWords(text)
    .map(({ term }) => foldText(term))
    .join(' ');
}
