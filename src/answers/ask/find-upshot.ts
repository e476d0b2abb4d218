import type { Passage } from '../../corpus/article.ts';
import { MONTHS } from '../../extract/dates/date-words.ts';
import type { Concept } from '../../search/concept.ts';
import { type Library, passageOf } from '../../search/library.ts';
import { readWhen, type When } from '../timeline/read-when.ts';
import { holdConcept } from './hold-concept.ts';
import { listEventsThen } from './list-events-in.ts';
import { type LoneSentence, readSentences } from './read-sentences.ts';
import { spellMay, stripFrame } from './strip-frame.ts';
import { makeTimePart } from './time-part.ts';

/** What people meet for, by any of its names: the "round" and the "sitting" of the text are the "talks" of the question. */
const MEETINGS =
  'talk negotiation round meeting summit conference session sitting discussion encounter attempt effort bid mission visit congress dialogue mediation';
const MEETING = `(?:${MEETINGS.replaceAll(' ', 's?|')}s?)`;
/** How it may have come out. */
const CAME_OUT = String.raw`(?:le(?:a)?d\s+to|yield\p{L}*|produc\p{L}*|deliver\p{L}*|achiev\p{L}*|result\p{L}*\s+in|br(?:ing|ings|ought)|ended|ends?\s+(?:in|with|without)|conclud\p{L}*|finish\p{L}*|clos(?:es|ed)(?!\s+(?:doors?|session))|adjourn\p{L}*|agreed|(?:managed|able)\s+to\s+agree|secur\p{L}*|clinch\p{L}*|br(?:eak|eaks|oke|oken)\s+(?:down|up|off)|collaps\p{L}*|fail\p{L}*|founder\p{L}*|stall\p{L}*|f(?:a|e)ll(?:s|en)?\s+(?:apart|through)|c[ao]me\s+to|g[eo]t\s+nowhere|(?:was|were|been)\s+(?:called\s+off|abandoned|suspended|broken\s+off))`;
/** So many letters stand between a meeting and how it came out: where, when and with whom it was. */
const UPSHOT = new RegExp(String.raw`\b(?:${MEETING}|met)\b[^.;:!?"“”]{0,70}?\s${CAME_OUT}\b`, 'iu');
const TOPIC = String.raw`(?<topic>[^?]*\b${MEETING}\b[^?]*?)`;
/** Where something is asked to have come of a meeting: in it, after it, by it. */
const BY = String.raw`(?:at|in|during|after|following|by|from)\s+${TOPIC}`;
const DONE =
  '(?:agreed|reached|signed|struck|achieved|declared|settled|sealed|concluded|resolved|decided|eased|lifted|ended|stopped|halted|freed|released|exchanged|swapped|clinched|secured|made|won|cut|reduced|dropped|(?:re-?)?opened|restored|resumed|returned|withdrawn|unblocked)';
/** Questions after what came of a meeting; those without an outcome ask for any. */
const ASKED = [
  // "Did the talks of May lead to a ceasefire?", "did the round stop the walkouts"
  String.raw`(?:did|have|has|had)\s+(?<topic>(?:\S+\s+){0,6}?${MEETING}(?:\s+\S+){0,5}?)\s+(?:ever\s+|actually\s+|really\s+)?(?:lead\s+to|led\s+to|result(?:ed)?\s+in|end(?:ed)?\s+(?:in|with)|produced?|yield(?:ed)?|br(?:ing|ought)(?:\s+about)?|achieved?|deliver(?:ed)?|come\s+to|stop(?:ped)?|halt(?:ed)?|eased?|freed?|released?|solved?|settled?|resolved?|secured?|win|won|lift(?:ed)?|prevent(?:ed)?|avert(?:ed)?|cut|reduced?|get|got)\s+(?<outcome>\S.*?)`,
  // "Was a truce agreed in the June round?", "did they open the pass after the June round?"
  String.raw`(?:was|were|has|have|did)\s+(?<outcome>\S.*?)\s+(?:been\s+)?${DONE}\s+${BY}`,
  // "Was a truce agreed in June?"
  String.raw`(?:was|were|has|have)\s+(?<outcome>\S.*?)\s+(?:been\s+)?${DONE}\s+in\s+(?<month>(?:${MONTHS.join('|')})(?:\s+\d{4})?)`,
  // "Was there a truce after May?"
  String.raw`(?:was|were)\s+there\s+(?:an?\s+|any\s+)?(?<outcome>\S[^?]{2,40}?)\s+(?:in|after|since|following)\s+(?<month>(?:${MONTHS.join('|')})(?:\s+\d{4})?)`,
  String.raw`did\s+(?:they|(?:the\s+)?(?:two|both)\s+sides)\s+(?<outcome>\S.*?)\s+${BY}`,
  // "Did the guns fall silent after the June round?"
  String.raw`did\s+(?<outcome>(?:the\s+)?(?:guns|fighting|shooting|shelling|war|siege|blockade|strikes?|attacks|violence|hostilities)\s+(?:stop|end|cease|pause|ease|lift|fall\s+silent|let\s+up|die\s+down))\s+${BY}`,
  // "The outcome of the June round", "what came of the June round", "how did the June round end"
  String.raw`(?:what(?:['’]?s|\s+is|\s+was|\s+were)?\s+)?(?:the\s+)?(?:outcomes?|results?|upshot)\s+(?:of|from)\s+${TOPIC}`,
  String.raw`what\s+(?:has\s+)?c[ao]me\s+(?:out\s+)?of\s+${TOPIC}`,
  String.raw`how\s+did\s+${TOPIC}\s+(?:end(?:\s+up)?|go|turn\s+out|finish|conclude|work\s+out)`,
  String.raw`what\s+did\s+${TOPIC}\s+(?:achieve|yield|bring|produce|deliver|lead\s+to|result\s+in|end\s+(?:in|with))`,
].map((frame) => new RegExp(String.raw`^\W*${frame}(?:\s+or\s+not)?\W*$`, 'iu'));
/** What was not agreed on either: "a swap but no truce", "only a swap". */
const NOTHING_ELSE = /\b(?:no|not|nothing|only|except|without|nor|little|alone)\b/iu;
const ANY_MEETING = new RegExp(String.raw`\b${MEETING}\b`, 'giu');
const MOST_HITS = 80;
/** In so many passages meetings are looked for where nothing but their time is known. */
const MOST_MET = 2000;

/** What came of a meeting, as the record tells it. */
export interface Upshot {
  /** The sentences that name the meeting as the question does, and say how it came out; what is asked about comes first. */
  readonly told: readonly LoneSentence[];
  /** True where a sentence holds what the meeting is asked to have led to. */
  readonly holdsHoped: (sentence: LoneSentence) => boolean;
}

/** What came of the meeting that is asked to have led to something; null where no meeting is asked about. */
export function findUpshot(typed: string, library: Library): Upshot | null {
  // Without its frame a question may have lost what a month is the month of: "after the June round".
  const {
    month,
    topic = month,
    outcome = '',
  } = readAsked(spellMay(typed)) ?? readAsked(stripFrame(typed)) ?? {};
  if (topic === undefined) return null;
  const { whens, rest } = readWhen(topic);
  const named = library.search({ words: rest.replace(ANY_MEETING, ' '), limit: MOST_HITS });
  const hoped = library.search({ words: outcome, related: true, limit: MOST_HITS });
  const times = whens.map((when) => makeTimePart(when, true, library));
  const count = (sentence: LoneSentence, concepts: readonly Concept[]) =>
    concepts.filter((concept) => holdConcept(sentence, concept) > 0).length;
  const holdsHoped = (sentence: LoneSentence) => count(sentence, hoped.concepts) > 0;
  const isNamed = named.concepts.length > 0;
  const isMeant = (sentence: LoneSentence) =>
    count(sentence, named.concepts) === named.concepts.length &&
    times.every(({ hold }) => hold(sentence) > 0) &&
    (isNamed || whens.length > 0 || outcome === '' || holdsHoped(sentence));
  const hits = (isNamed ? named : hoped).hits.map(passageOf);
  const passages = isNamed || whens.length === 0 ? hits : listIn(whens, outcome, library);
  const told = readSentences(new Set(passages.slice(0, MOST_HITS)), library)
    .map(({ sentence }) => sentence)
    .filter((sentence) => UPSHOT.test(sentence.text) && isMeant(sentence))
    .filter((sentence) => month === undefined || NOTHING_ELSE.test(sentence.text) || holdsHoped(sentence))
    .toSorted((a, b) => count(b, hoped.concepts) - count(a, hoped.concepts));
  // Where no meeting is named, something else may tell it.
  return month !== undefined && told.length === 0 ? null : { told, holdsHoped };
}

function readAsked(question: string): Readonly<Record<string, string | undefined>> | null {
  const frame = ASKED.find((each) => each.test(question));
  return frame?.exec(question)?.groups ?? null;
}

/** Of the passages that tell of something in one of the times those that tell most of meetings, and of what is hoped. */
function listIn(whens: readonly When[], outcome: string, library: Library): Passage[] {
  const passages = new Set(listEventsThen(whens, library).map(({ passage }) => passage));
  const { hits } = library.search({ words: `${MEETINGS} met ${outcome}`, limit: MOST_MET });
  return hits.map(passageOf).filter((passage) => passages.has(passage));
}
