import type { Word } from './fold.ts';

/** Verbs that are written as part of a pronoun before them, and by what. */
export const CONTRACTED_VERBS = { "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am' };
/** What is written as part of the word before it, and the word that it stands for. */
const PARTS: Readonly<Record<string, string>> = { ...CONTRACTED_VERBS, "'s": 'is', "n't": 'not', not: 'not' };
// he's, it'll; but neither a genitive nor "let's"
const OF_PRONOUN = /^(?:i|you|he|she|it|we|they|who|that|there|here|what)(?='(?:re|ve|ll|m|s)$)/u;
// don't, isn't, can't, cannot
const OF_HELPER =
  /^(?:is|are|was|were|do|does|did|has|have|had|wo|would|could|should|must|need|ca)(?=n't$)|^can(?=not$)/u;
const WHOLE: Readonly<Record<string, string>> = { wo: 'will', ca: 'can' };

/** "He's" is "he is" and "don't" is "do not": each part is a word of its own, with its own place in the text. */
export function splitContractedWords(words: readonly Word[]): Word[] {
  return words.flatMap((word): Word[] => {
    const first = (OF_PRONOUN.exec(word.term) ?? OF_HELPER.exec(word.term))?.[0];
    if (first === undefined) return [word];
    const part = word.term.slice(first.length);
    const cut = word.end - part.length;
    return [
      { ...word, end: cut, term: WHOLE[first] ?? first },
      { ...word, start: cut, term: PARTS[part]!, hyphenated: false },
    ];
  });
}
