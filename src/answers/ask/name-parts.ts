import type { Concept } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { holdConcept, weighConcept } from './hold-concept.ts';
import { listNamed, type Named } from './list-named.ts';
import type { Part } from './part.ts';
import { isHeadingWord } from './question-words.ts';
import type { LoneSentence } from './read-sentences.ts';
import type { Sought } from './wanted.ts';

/** Whoever speaks: "we", "I'd". */
const FIRST_PERSON = /^(?:i|we|our|my|us|me)(?:'\p{L}+)?$/u;
/** Of two who are asked of: "the two sides agreed", "both presidents met". */
const BOTH =
  /\b(?:(?:the\s+)?(?:two|both)\s+(?:sides|parties|countries|governments|capitals|delegations|teams)|the\s+(?:sides|parties)|each\s+other)\b/iu;

/** A part for each name and office; `take` gives the concepts of a place of the text that no other part has. */
export function listNameParts(
  text: string,
  sought: Sought,
  take: (span: Span) => readonly Concept[],
  library: Library,
): Part[] {
  const { asksMind, isHad } = sought;
  const isHeadAsked = sought.asks === 'who' && isHeadingWord(sought.predicate ?? '');
  const listed = listNamed(text, library);
  const areBothMeant = matchBoth(listed, library);
  const first = Math.min(...listed.map(({ span }) => span.start));
  return listed.flatMap(({ span, organ, isMeant: isOwner, isNamed, leads, speaks, pronouns }): Part[] => {
    const own = take(span);
    if (own.length === 0) return [];
    // Who speaks is the subject of "we" and of what they mean to do.
    const isMeant = (sentence: LoneSentence) => speaks(sentence) && (asksMind || isFirstPerson(sentence));
    const body = organ === null ? undefined : own.find(({ typed }) => foldText(typed).includes(organ));
    const name: Part = {
      kind: 'name',
      weight: Math.max(...own.map(weighConcept)),
      hold: (sentence) => Number(isNamed(sentence) || isMeant(sentence) || areBothMeant(sentence)),
      // "We won't accept it" is said by nobody else of them.
      mayCarry: (sentence) =>
        !isHad &&
        [...pronouns].some((pronoun) => sentence.words().has(pronoun)) &&
        (sentence.statement === null || speaks(sentence) || !isFirstPerson(sentence)),
      ...(span.start === first && {
        isOf: (sentence) => speaks(sentence) || leads(sentence) || areBothMeant(sentence),
      }),
    };
    if (body === undefined) return [name];
    return [name, isHeadAsked ? makeHeadedPart(body, isOwner, library) : makeBodyPart(body)];
  });
}

function isFirstPerson(sentence: LoneSentence): boolean {
  return [...sentence.words()].some((word) => FIRST_PERSON.test(word));
}

/** "The island's delegation": what it is called beside its party's name helps. */
function makeBodyPart(body: Concept): Part {
  return { kind: 'light', weight: weighConcept(body), hold: (sentence) => holdConcept(sentence, body) };
}

/** "Who led the island's delegation": somebody led that very one, and not another party's. */
function makeHeadedPart(body: Concept, isOwner: Named['isMeant'], library: Library): Part {
  const isOfOthers = ({ text }: LoneSentence) => {
    const named = library.findNames(text).filter(({ span }) => {
      const near = new Set(library.readKeys(readOn(text, span)));
      return body.ways.some(({ keys }) => keys.every((key) => near.has(key)));
    });
    return named.length > 0 && !named.some(({ who }) => isOwner(who));
  };
  return {
    kind: 'word',
    weight: weighConcept(body),
    hold: (sentence) => (isOfOthers(sentence) ? 0 : holdConcept(sentence, body)),
  };
}

/** A name and the word behind it. */
function readOn(text: string, { start, end }: Span): string {
  return text.slice(start, end) + (/^['’\s\p{L}]\S*\s?\p{L}*/u.exec(text.slice(end))?.[0] ?? '');
}

/** Tells whether "the two sides" are the two parties that are asked of: those of whom the headline is. */
function matchBoth(listed: readonly Named[], library: Library): (sentence: LoneSentence) => boolean {
  if (listed.length !== 2) return () => false;
  return ({ text, passage }) => {
    if (!BOTH.test(text)) return false;
    const named = library
      .findNames(passage.article.title)
      .flatMap(({ who }) => ('party' in who ? [who] : []));
    return listed.every(({ isMeant }) => named.some(isMeant));
  };
}
