import type { Article } from '../corpus/article.ts';
import { readPassages } from '../corpus/read-passages.ts';
import type { Library } from '../search/library.ts';
import { tokenizeWords } from '../text/fold.ts';
import type { Answer, Item, Notice } from './answer.ts';
import { readQuotation } from './check/read-quotation.ts';
import { citePassage } from './cite.ts';

/** Fewer words than this may stand in any text. */
const FEWEST_WORDS = 4;

/**
 * Says of words that the record does not have so whether an earlier version of an article had them, and shows them from
 * there: an outlet took them out, which is neither a quotation on record nor one that never was.
 */
export function noteVanished(answer: Answer, words: string | null, library: Library): Answer {
  if (words === null || !lacksWords(answer)) return answer;
  const item = findVanished(readQuotation(words), library);
  if (item === null) return answer;
  const notices: Notice[] = [{ is: 'vanished', from: item.citation.article }, ...answer.notices];
  if (answer.kind === 'nothing') return { ...answer, notices, nearest: [item, ...answer.nearest] };
  if (answer.kind === 'verdict' && answer.verdict === 'not-in-record')
    return { ...answer, notices, items: [item, ...answer.items] };
  return { ...answer, notices };
}

type Lacking = Extract<Answer, { kind: 'nothing' | 'quotes' | 'verdict' }>;

function lacksWords(answer: Answer): answer is Lacking {
  if (answer.kind === 'quotes') return answer.notices.some(({ is }) => is === 'close-wording');
  if (answer.kind === 'nothing') return answer.because === 'not-in-record';
  return (
    answer.kind === 'verdict' &&
    ['altered', 'spliced', 'paraphrase', 'not-in-record'].includes(answer.verdict)
  );
}

/** The words in a passage of the newest former version that has them all, as an item that says so. */
function findVanished(pieces: readonly string[], library: Library): Item | null {
  const wanted = pieces.map((piece) => tokenizeWords(piece).map(({ term }) => term));
  const [first = []] = wanted;
  if (first.length < FEWEST_WORDS) return null;
  for (const article of library.corpus.formerVersions) {
    for (const passage of readPassages(article)) {
      const words = tokenizeWords(article.text, passage.span);
      const terms = words.map(({ term }) => term);
      const [at = -1, ...others] = wanted.map((row) => findRow(terms, row));
      if (at < 0 || others.some((other) => other < 0)) continue;
      const span = { start: words[at]!.start, end: words[at + first.length - 1]!.end };
      const item = citePassage(passage, span);
      return { ...item, warnings: [...item.warnings, warnOf(article)] };
    }
  }
  return null;
}

function findRow(terms: readonly string[], row: readonly string[]): number {
  return terms.findIndex((_, at) => row.every((term, i) => terms[at + i] === term));
}

function warnOf({ added }: Article): string {
  return `From version ${added!.version} of the article, taken on ${added!.fetched.slice(0, 10)}; a later version no longer has these words.`;
}
