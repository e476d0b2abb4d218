/** What is asked of a time before: who had somebody's office ("who was mayor before Berg"), or what somebody was or did. */
export type Former = 'holder' | 'past';

const BEFORE = String.raw`(?:before|prior\s+to|previous\s+to|ahead\s+of)`;
/** What somebody came to be or do, and no time ("before the talks"). */
const BECOMING = String.raw`${BEFORE}(?=\W*$|\s+(?:he|she|they|it|this|that|being|becoming|getting|taking|joining|entering|coming|going|starting|running|leading|politics|office|parliament|government)\b)`;

// "who was mayor before Berg", "who ran the guild before she did"
const HOLDER_BEFORE = new RegExp(
  String.raw`^who(?:['’]?s|\s+(?:was|were|is|had|has|held|led|leads|ran|runs|headed|chaired|owned|used\s+to))\b.*\s${BEFORE}\s+(?<who>\S.*)$`,
  'iu',
);
// "who was the previous mayor", "who is Berg's predecessor", "whom did Berg succeed", "whose job did Berg take over"
const PREDECESSOR =
  /^who(?:m|se)?\b.*\b(?:predecessors?|preceded|previous(?:ly)?|(?:succeed|replace)(?=\W*$)|take\s+over\s+from)(?=\W|$)/iu;
// "what was Berg before", "what had she been before she was mayor"
const WAS_BEFORE = new RegExp(
  String.raw`^what\s+(?:was|were|had)\s+(?<who>\S.{0,60}?)\s+(?:(?:been|done|doing)\s+)?${BECOMING}.*$`,
  'iu',
);
// "what did Berg do before she was mayor", "where did Berg work before that"
const DID_BEFORE = new RegExp(
  String.raw`^(?:what|where|how)\s+(?:did|was|were|had)\s+(?<who>\S.{0,60}?)\s+(?:do|doing|done|work(?:ed|ing)?(?:\s+(?:as|for|at))?|earn\s+(?:his|her|their)\s+living)\s+${BECOMING}.*$`,
  'iu',
);
// "what did Berg use to do", "what was Berg by trade"
const USED_TO =
  /^(?:what|where)\s+(?:did|was|is)\s+(?<who>\S.{0,60}?)\s+(?:used?\s+to\s+(?:be|do|work(?:\s+as)?)|by\s+(?:trade|training|profession))\W*$/iu;
// "what was Berg's old job", "what is Berg's background"
const OLD_JOB =
  /^what(?:['’]?s|\s+is|\s+was|\s+were)\s+(?<who>\S.{0,60}?)['’]?s?['’]?\s+(?:(?:old|former|previous|first|earlier|last)\s+(?:job|post|profession|career|occupation|trade|work|role)|(?:job|career|profession|occupation)\s+before\b.*|(?:professional\s+)?background|profession|trade)\W*$/iu;

/** What a question asks of a time before, and the question as it is looked up: of what somebody was their name alone. */
export function readFormer(question: string): { readonly former: Former | null; readonly question: string } {
  if (HOLDER_BEFORE.test(question) || PREDECESSOR.test(question)) return { former: 'holder', question };
  for (const pattern of [WAS_BEFORE, DID_BEFORE, USED_TO, OLD_JOB]) {
    const who = pattern.exec(question)?.groups?.who;
    if (who !== undefined) return { former: 'past', question: `who is ${who}` };
  }
  return { former: null, question };
}
