import type { Library } from '../../src/search/library.ts';

const QUESTIONS = 60;
/** So far apart that questions come from all over the record. */
const STRIDE = 7919;

/** Runs of words of the record, from passages all over it. */
export function makeQueries({ passages }: Library, length: number, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const { article, span } = passages[(i * STRIDE) % passages.length]!;
    const words = article.text.slice(span.start, span.end).split(/\s+/u);
    return words.slice(2, 2 + length).join(' ');
  });
}

/** Quotations of the record with their middle word changed. */
export function makeAlteredQuotations({ statements }: Library, count: number): string[] {
  const direct = statements.filter(({ form }) => form === 'direct');
  return Array.from({ length: count }, (_, i) => {
    const { article, span } = direct[(i * STRIDE) % direct.length]!;
    const words = article.text.slice(span.start, span.end).split(/\s+/u);
    return words.with(words.length >> 1, 'lantern').join(' ');
  });
}

/** Questions in plain words of each kind, by its name, about words, people, parties and issues from all over the record. */
export function makePlainQuestions(library: Library): Record<string, string[]> {
  const { people, parties, issues } = library.corpus;
  const ask = (length: number, question: (words: string, i: number) => string) =>
    makeQueries(library, length, QUESTIONS).map(question);
  const pick = <T>(list: readonly T[], i: number) => list[i % list.length]!;
  return {
    who: ask(5, (words) => `Who spoke of ${words}?`),
    'what somebody said': ask(1, (words, i) => `What did ${pick(people, i).name} say about ${words}?`),
    'what a party wants': ask(
      1,
      (_, i) => `What does ${pick(parties, i).name} want on ${pick(issues, i).name}?`,
    ),
    when: ask(2, (words) => `When did ${words} happen?`),
    'whether in a year': ask(2, (words, i) => `Did ${words} meet in ${2020 + (i % 5)}?`),
  };
}
