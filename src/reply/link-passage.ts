import type { Citation } from '../answers/answer.ts';
import { sliceSpan } from '../text/span.ts';

/** Words at each end of a passage that make it findable on its page. */
const WORDS_AT_END = 4;

// What stands before the words: “
const OPENING = /^[\s"“‘'«„]+/u;
// What stands behind them: .”
const CLOSING = /[\s"”’'»“,.]/u;

/**
 * The article's address with a text fragment, so that a browser scrolls to the passage
 * (https://wicg.github.io/scroll-to-text-fragment/). Pages that word it otherwise open at their top. Null
 * where the article has no address.
 */
export function linkPassage(citation: Citation): string | null {
  const { article, span } = citation;
  if (citation.paragraph === 0 || article.url === null) return article.url;
  const [line = ''] = sliceSpan(article.text, span).split('\n');
  const words = trimEnd(line.replace(OPENING, '')).split(/\s+/u);
  const ends =
    words.length <= 2 * WORDS_AT_END
      ? [words.join(' ')]
      : [words.slice(0, WORDS_AT_END).join(' '), words.slice(-WORDS_AT_END).join(' ')];
  return `${article.url}#:~:text=${ends.map(encodeFragment).join(',')}`;
}

/** An expression for it would begin anew at every blank and mark of the line, and an answer may link thousands. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** A dash has a meaning of its own in a text fragment; a lone surrogate cannot be encoded and is left out. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
}
