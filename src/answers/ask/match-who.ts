import { PREPOSITIONS } from '../../extract/grammar-words.ts';
import type { Concept } from '../../search/concept.ts';
import type { Library } from '../../search/library.ts';
import { isNoun } from '../../search/related-words.ts';
import { tokenizeWords, type Word } from '../../text/fold.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { findDeeds, holdsKey, isPassive, readTermKeys } from './find-deeds.ts';
import type { LoneSentence } from './read-sentences.ts';
import { isTold } from './tell-fillers.ts';
import type { Wanted } from './wanted.ts';

// "a leaked paper": who leaked it is not told.
const DESCRIBING = /(?:^|\s)(?:an?|the|its|their|his|her|this|that|these|those|any|no|some)\s+$/iu;
// "somebody had stolen", "nobody stole", "did not steal", "but not the ministry", "a man in the hall"
const UNKNOWN =
  /\b(?:some(?:body|one)|nobody|no\s+one|none|not|never|neither|nor|\p{L}+n['’]t)\s+(?:\p{L}+\s+){0,2}$|\b(?:an?|another|two|three|some|several)\s+(?:[\p{Ll}-]+\s+)?(?:m[ae]n|wom[ae]n|person|people|boys?|girls?|strangers?)\s+(?:\p{Ll}+\s+){0,4}$/iu;

// "a boat whose owners left", "it belongs to whoever finds it"
const WHOSE_OWN = /\bwhose\s+$/iu;
const ANYBODYS = /^\s+to\s+who(?:m|so)?ever\b/iu;

/** "The boat that had sunk": these stand between a verb and what it is told of. */
const BEFORE_VERB = makeWordSet('which that who had has have been was were is are');

/**
 * A check that a sentence tells of somebody whom "who" may ask for. It doesn't where, wherever the deed stands, it only
 * describes a thing ("a leaked paper"), nobody or somebody did it, it was done by whoever is not told ("the boat
 * sank" for who sank the boat), or whoever is so is only one of such ("a judge"). Null where nothing is asked of them.
 */
export function matchWho(
  {
    words: asked,
    predicate,
    isPast,
    asksDoer,
    isState,
  }: Pick<Wanted, 'words' | 'predicate' | 'isPast' | 'asksDoer' | 'isState'>,
  concepts: readonly Concept[],
  library: Library,
): ((sentence: LoneSentence) => boolean) | null {
  if (predicate === null) return null;
  const deed = readTermKeys(predicate, concepts, library);
  const terms = tokenizeWords(asked).map(({ term }) => term);
  const things = new Set(terms.slice(terms.indexOf(predicate) + 1).flatMap(library.readKeys));
  return ({ text }) => {
    const words = tokenizeWords(text);
    const places = findDeeds(words, deed, library);
    const isToldOf = (at: number) => {
      const before = text.slice(0, words[at]!.start);
      if (
        UNKNOWN.test(before) ||
        WHOSE_OWN.test(before) ||
        ANYBODYS.test(text.slice(words[at]!.end)) ||
        (isPast && DESCRIBING.test(before) && !PREPOSITIONS.has(words[at + 1]?.term ?? ''))
      )
        return false;
      if (isState && !isTold(text, words[at]!)) return false;
      const isUndone = isPassive(words, at) || isDoneToThing(words, at, things, library);
      return !asksDoer || !isUndone || namesDoer(words, at);
    };
    return places.length === 0 || places.some(isToldOf);
  };
}

/** "The boat sank", "jets that fly": the verb is told of what it was done to. */
function isDoneToThing(
  words: readonly Word[],
  deed: number,
  things: ReadonlySet<string>,
  library: Library,
): boolean {
  let at = deed - 1;
  while (at > 0 && (BEFORE_VERB.has(words[at]!.term) || words[at]!.term.endsWith('ly'))) at--;
  const isNextTo = at === deed - 1;
  // "The convoy attack" is no attack of the convoy's.
  if (at < 0 || (isNextTo && isNoun(words[deed]!.term))) return false;
  return holdsKey(words[at]!.term, things, library);
}

function namesDoer(words: readonly Word[], deed: number): boolean {
  return words.slice(deed).some(({ term }) => term === 'by');
}
