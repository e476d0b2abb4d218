import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';

/** Words in a row that two people do not write by chance. */
const RUN = 8;
/** So many runs, spread over the text, tell as much as all of them. */
const MOST_RUNS = 120;
const FEWEST_SHARED = 4;
/** The share of the shorter text that must stand in the longer one for both to be one report. */
const SHARED = 0.6;

/**
 * The article of the library whose sentences a text carries, as a wire copy or a re-publication does, whichever of them is
 * the longer; null for a text of its own.
 */
export function findCopied(text: string, library: Library): Article | null {
  const words = tokenizeWords(text).length;
  const runs = spread(listRuns(text));
  const shared = new Map<Article, number>();
  for (const run of runs) {
    const holders = new Set(library.findPhrase(run).map(({ passage }) => passage.article));
    for (const article of holders) shared.set(article, (shared.get(article) ?? 0) + 1);
  }
  const [best] = [...shared].toSorted((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < FEWEST_SHARED) return null;
  const [article, count] = best;
  const sharedWords = (count / runs.length) * words;
  return sharedWords >= SHARED * Math.min(words, tokenizeWords(article.text).length) ? article : null;
}

/** The words of each line in runs that do not overlap; what is left of a line at its end is none. */
function listRuns(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const words = tokenizeWords(line);
    const runs: string[] = [];
    for (let at = 0; at + RUN <= words.length; at += RUN)
      runs.push(line.slice(words[at]!.start, words[at + RUN - 1]!.end));
    return runs;
  });
}

function spread(runs: readonly string[]): string[] {
  const step = Math.max(1, runs.length / MOST_RUNS);
  return runs.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
