import { findMarkedSpans } from '../../text/marks.ts';

/** Marks around a quotation, of any kind and number: “…”, "…", «…», ‘…’. */
const OUTER_MARKS = /^[\s"“”„‟«»‘’‚‛'`]+|[\s"“”„‟«»‘’‚‛'`]+$/gu;
/** What stands for words left out: "…", "...", ". . .", "[…]", "(...)". */
const OMISSION = /[[(]?(?:…|\.(?: ?\.){2,5})[\])]?/u;

/** The pieces of a typed quotation: without the marks around it, parted where words were left out. */
export function readQuotation(typed: string): string[] {
  const pieces = typed.split(OMISSION).map((piece) => piece.replace(OUTER_MARKS, ''));
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Fewer words than this between marks are a title or a name, and no quotation to check. */
const FEWEST_MARKED_WORDS = 4;

/** The quotation in a message: its longest stretch between quotation marks, else the message itself. */
export function readMessage(content: string): string {
  const marked = findMarkedSpans(content, { start: 0, end: content.length })
    .map(({ start, end }) => content.slice(start, end))
    .filter((stretch) => stretch.split(/\s+/u).length >= FEWEST_MARKED_WORDS);
  return marked.reduce(
    (longest, stretch) => (stretch.length > longest.length ? stretch : longest),
    marked[0] ?? content,
  );
}
