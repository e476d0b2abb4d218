import { isEnglishWord } from '../search/is-english-word.ts';
import type { Library } from '../search/library.ts';
import { expandShorthand } from '../text/expand-shorthand.ts';
import { foldText, tokenizeWords } from '../text/fold.ts';

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const CODE = /(?<![\p{L}\p{N}.])[A-Z]{2}(?![\p{L}\p{N}.])/gu;

// "us on sanctions", "what does the us want", "Arland vs us": where "us" is nobody's pronoun
const US = /^us(?=\s+\p{L})|(?<=\b(?:the|vs\.?|versus)\s)us\b|(?<=\band\s)us(?=\s+on\b)/gu;
// "then and now"
const THEN_AND_NOW = /[\s,;:–—-]+then\s+(?:and|vs\.?|versus)\s+now\b/giu;

// "for the backgrounder", "for my essay": what an answer is wanted for
const PURPOSE =
  /[\s,;–—-]+(?:(?:need(?:ed)?|asking|this\s+is|it['’]?s)\s+)?for\s+(?:an?|the|my|our|this|tomorrow['’]?s|today['’]?s)\s+(?:\p{L}+\s+)?(?:backgrounder|article|story|piece|essay|homework|class|paper|sidebar|factbox|explainer|timeline|briefing|newsletter|live\s?blog|blog|script|bulletin|thread|thesis|assignment|presentation|seminar|exam|lesson|editor|lede|headline|caption|podcast|desk)(?=\W*$)/iu;

// "lmao", "iirc"
const CHATTER =
  /(?<![\p{L}\p{N}])(?:lo+l|lma+o+|lmfa+o+|rofl|(?:ha){2,}h?|smh|omg|tbh|imh?o|iirc|afaik|fwiw)(?![\p{L}\p{N}])/giu;
// ", I recall, dear colleagues": what is said to those who are asked
const ASIDE =
  /(?:^|[,;–—-])\s*(?:(?:(?:as|if)\s+(?:far\s+as\s+)?)?i\s+(?:recall|remember)(?:\s+(?:right(?:ly)?|correctly))?|if\s+memory\s+serves(?:\s+me)?(?:\s+(?:right|well))?|dear\s+(?:colleagues?|friends?|all|team|sirs?))\s*(?=[,;.!?]|$)/giu;

/** Too short for any letter of a name to be left out of it by chance. */
const CLIPPED = /(?<![\p{L}\p{N}'’./-])\p{L}{3,4}(?![\p{L}\p{N}'’/-])/gu;

/**
 * The words with what was typed short written out: codes of countries (ISO 3166) that the record knows by name, and the
 * first letters of a party's name; without what they are asked for.
 */
export function writeOut(typed: string, library: Library): string {
  const plain = [PURPOSE, CHATTER, ASIDE, THEN_AND_NOW].reduce((text, each) => text.replace(each, ''), typed);
  return joinNames(expandShorthand(plain.replace(US, 'US')), library)
    .replace(CODE, (code) => {
      const country = isNamed(code, library) ? undefined : REGIONS.of(code);
      return country !== undefined && isNamed(country, library) ? country : code;
    })
    .replace(CLIPPED, (word) => findUnclipped(word, library) ?? word);
}

/** "Ar Land" for Arland, where neither word is a name by itself. */
function joinNames(text: string, library: Library): string {
  const words = tokenizeWords(text);
  const isName = (name: string) => isNamed(name, library);
  return words.reduceRight((rest, { end }, at) => {
    const next = words[at + 1];
    if (next === undefined || text.slice(end, next.start) !== ' ') return rest;
    const [one, other] = [words[at]!, next].map((word) => text.slice(word.start, word.end));
    const isJoined =
      isName(`${one}${other}`) && !isName(one!) && !isName(other!) && !isName(`${one} ${other}`);
    return isJoined ? rest.slice(0, end) + rest.slice(next.start) : rest;
  }, text);
}

/** "Arl" for Arland, where it is no word of the record or of English and no other party's name begins so. */
function findUnclipped(word: string, library: Library): string | null {
  const letters = foldText(word);
  const [party, another] = library.corpus.parties.filter(({ name }) => foldText(name).startsWith(letters));
  if (party === undefined || another !== undefined || foldText(party.name) === letters) return null;
  const isKnown = isNamed(word, library) || library.findPassages(word).length > 0;
  return isKnown || isEnglishWord(letters) ? null : party.name;
}

function isNamed(words: string, library: Library): boolean {
  return library.findNames(words).length > 0;
}
