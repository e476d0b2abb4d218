import { isEnglishWord } from '../../search/is-english-word.ts';
import type { Library } from '../../search/library.ts';
import { isSlip } from '../../search/speller.ts';
import { tokenizeWords } from '../../text/fold.ts';

/** Words of asking and grammar, which no speller of the record's own words mends. */
const GRAMMAR =
  'about what when where which would could should there their between after before against said says does have many much with from happened'.split(
    ' ',
  );

/** The question with its words of asking as they were meant: "waht did she say abuot it". */
export function mendSlips(question: string, library: Library): string {
  return tokenizeWords(question).reduceRight((text, { term, start, end }) => {
    const meant = GRAMMAR.find((word) => word !== term && isSlip(term, word));
    if (meant === undefined || library.findNames(question.slice(start, end)).length > 0) return text;
    // The dictionary is asked last, since it must be read first.
    return isEnglishWord(term) ? text : text.slice(0, start) + meant + text.slice(end);
  }, question);
}
