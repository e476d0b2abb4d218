import type { Concept } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { holdConcept, holdsInRow, weighConcept } from './hold-concept.ts';
import { listNameParts } from './name-parts.ts';
import type { Part } from './part.ts';
import { isOrdinalWord } from './question-words.ts';
import type { LoneSentence } from './read-sentences.ts';
import { makeTimePart } from './time-part.ts';
import type { Sought } from './wanted.ts';
import { listWordParts } from './word-parts.ts';

const PLANNED = /\b(?:again|scheduled|due|planned|pencilled|slated|set\s+for)\b/iu;

/** A part for each name, each time, and each other word of the question. */
export function listParts(sought: Sought, concepts: readonly Concept[], library: Library): Part[] {
  const text = `${sought.words} ${sought.context}`;
  const taken = new Set<Concept>();
  const isFree = (concept: Concept) => !taken.has(concept);
  const take = (span: Span) => {
    const terms = new Set(tokenizeWords(text, span).map(({ term }) => term));
    const own = concepts
      .filter(isFree)
      .filter(({ typed }) => tokenizeWords(typed).every(({ term }) => terms.has(term)));
    for (const each of own) taken.add(each);
    return own;
  };
  const names = listNameParts(text, sought, take, library);
  const named = new Set(taken);
  const deed = concepts.find(({ typed }) => typed === sought.predicate);
  const ordinals = listOrdinalParts(text, deed, take);
  const words = listWordParts(
    text,
    sought,
    concepts.filter(isFree),
    { concepts, named, isOf: names.find(({ isOf }) => isOf)?.isOf ?? null },
    library,
  );
  const times = sought.whens.map((when) =>
    makeTimePart(when, sought.isPast && !sought.isYesNo && !sought.asksMind, library),
  );
  return [...names, ...ordinals, ...words, ...times];
}

/** "The third round", "the next round": an ordinal and what it counts belong together, or what is asked of that: "the first boats sail", "the first sailings". */
function listOrdinalParts(
  text: string,
  deed: Concept | undefined,
  take: (span: Span) => readonly Concept[],
): Part[] {
  const tokens = tokenizeWords(text);
  return tokens.flatMap(({ term, start }, i): Part[] => {
    const counted = tokens[i + 1];
    const isNext = term === 'next';
    if (counted === undefined || !(isNext || isOrdinalWord(term))) return [];
    const own = take({ start, end: counted.end });
    if (own.length < 2) return [];
    return [
      {
        kind: 'word',
        weight: own.reduce((sum, each) => sum + weighConcept(each), 0),
        isPredicate: isNext,
        hold: (sentence) =>
          Number(
            holdsInRow(sentence, own) ||
              (deed !== undefined && holdsInRow(sentence, [own[0]!, deed])) ||
              (isNext && holdsAgain(sentence, own)),
          ),
      },
    ];
  });
}

/** "They agreed to meet again", "a meeting is planned for May" tell of their next meeting. */
function holdsAgain(sentence: LoneSentence, [, counted]: readonly Concept[]): boolean {
  return PLANNED.test(sentence.text) && holdConcept(sentence, counted!) > 0;
}
