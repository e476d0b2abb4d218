/**
 * Words of English grammar, and the verb of every quotation: they stand in most sentences whatever these are about, so
 * they say nothing about which one is meant. Contractions are written without their apostrophe, as the analyser reads
 * them. Words that can carry an answer stay out, numbers, months, "against", "over" and "out" among them.
 */
const GRAMMAR = [
  'a an the this that these those such there here',
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves',
  'he him his himself she her hers herself it its itself they them their theirs themselves one',
  'who whom whose what which when where why how whether whatever whoever whenever wherever whichever',
  'am is are was were be been being do does did doing done have has had having',
  'can could might must shall should will would ought',
  'not no nor neither either and or but if then than so as because while although though unless until',
  'of in on at by for with from to into onto about between among through during',
  'upon within without toward towards per via',
  'all any each every both some few more most other another own same many much',
  'just only very too also even ever again still yet already rather quite',
  'dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt mustnt hasnt havent hadnt cannot',
  'im ive youre youve youll youd hes hed shes theyre theyve theyll theyd weve itll thats whats theres heres whos',
  'let lets please etc ie eg',
  'say says said',
].join(' ');

const STOP_WORDS: ReadonlySet<string> = new Set(GRAMMAR.split(' '));

/** True for a word of English grammar; `term` is folded and has no apostrophe. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}
