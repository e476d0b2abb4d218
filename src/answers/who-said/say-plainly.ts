/** "Roe alone can call it off" */
const ALONE =
  /^(\S+(?:\s\S+){0,3}?)\s+alone\s+(?=(?:can|could|will|would|must|should|may|has|is|was|decides?)\b)/iu;

/** "Roe is the one who is going to call it off" */
const CLEFT =
  /^(\S+(?:\s\S+){0,3}?)\s+(?:is|was)\s+the\s+one\s+(?:who(?:['’]?s|\s+is)?|that(?:['’]?s|\s+is)?)\s+(?:going\s+to|gonna|will|would)\s+/iu;

/** ", no idea which day": what is not remembered */
const UNKNOWN =
  /\s*[,;–—-]\s*(?:(?:i\s+have\s+)?no\s+idea|who\s+knows|(?:nobody|god)\s+knows|(?:i\s+)?don['’]?t\s+(?:know|remember))\s+(?:when|which|what|how|why|who)\b[^,;]*$/iu;

/** Remembered words without what is told around them: "Roe is the one who is going to stop it, no idea when" is "Roe will stop it". */
export function sayPlainly(words: string): string {
  return words.replace(ALONE, 'only $1 ').replace(CLEFT, '$1 will ').replace(UNKNOWN, '');
}
