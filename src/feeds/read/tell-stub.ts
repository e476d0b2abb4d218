/** Fewer words are no article, whatever else they are. */
const FEWEST_WORDS = 40;
/** With fewer words than this, a page that says it is not free shows only its beginning. */
const FEWEST_OF_PAID = 300;
/** A call to subscribe at the end of fewer words than this stands where the rest should be. */
const FEWEST_BEFORE_CALL = 400;
/** How many paragraphs at the end may be the call. */
const LAST = 3;

// Examples: "Subscribe to continue reading", "This article is for subscribers only", "Already a subscriber? Log in",
// "Create a free account to read on", "To read the full story, sign in". The gaps are bounded.
const CALLS = [
  /\b(?:subscribe|sign up|register|log in|sign in|pay)\b.{0,60}\b(?:to|and) (?:continue|keep|read|unlock|access|view)\b/iu,
  /\bto (?:continue|keep) reading\b|\bto read (?:on|more|the (?:full|rest|whole))\b.{0,60}\b(?:subscri|sign|log|register|account)/iu,
  /\b(?:for|to|by|only) (?:our |paying |registered )?(?:subscribers|members)(?: only|\b.{0,20}$)/iu,
  /\balready (?:a |an |have an? )?(?:subscriber|subscribed|member|account)\b/iu,
  /\b(?:remaining|rest) (?:of (?:this|the) )?(?:article|story|content)\b.{0,60}\b(?:subscri|members|account|paid)/iu,
  /\byou have (?:reached|read|used)\b.{0,40}\b(?:free|limit|last)\b/iu,
];

/** Why the text is no whole article, as the rest of a sentence; null where nothing speaks against it. */
export function tellStub(paragraphs: readonly string[], isFree: boolean | null): string | null {
  const words = paragraphs.join(' ').split(/\s+/u).filter(Boolean).length;
  const calls = paragraphs.slice(-LAST).some((each) => CALLS.some((call) => call.test(each)));
  if (calls && words < FEWEST_BEFORE_CALL) return 'shows only its beginning to those who have not subscribed';
  if (isFree === false && words < FEWEST_OF_PAID)
    return 'shows only its beginning to those who have not paid';
  if (words < FEWEST_WORDS) return `holds no article: only ${words} words of text were found on it`;
  return null;
}
