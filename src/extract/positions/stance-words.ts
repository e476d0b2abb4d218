import { makeWordSet } from '../../text/word-set.ts';
import type { StanceLabel } from './position.ts';
import { ACCEPTS, DEMANDS, OFFERS, OTHERS, REJECTS } from './stance-tables.ts';

/** One way to show a stance: a verb's base form and the words that must follow it. */
export interface StanceWords {
  readonly verb: string;
  /** `on|upon` is a choice; `…` stands for a few words, `~` for some of the same phrase or none. */
  readonly rest: readonly string[];
  readonly label: StanceLabel | null;
  /** What the words mean where they are denied: "does not accept" rejects, "does not demand" says nothing. */
  readonly denied: StanceLabel | null;
}

/** Denied, these refuse what they name: "will never recognise", "does not intend to". */
const REFUSED_WHEN_DENIED =
  makeWordSet(`accept agree approve endorse support concede consent assent accede acquiesce sign ratify recognise recognize withdraw intend
  cede yield welcome back embrace limit meet give bow budge relent tolerate allow permit`);

/** "is not persuaded", "was unimpressed". */
const WON = new Set(['persuaded', 'convinced', 'satisfied', 'interested']);

/** Verbs that only say that something was said. */
export const TELLING =
  'say tell add state write note remark explain repeat insist announce reply continue recall answer declare'.split(
    ' ',
  );

/** What somebody feels or does about something. It is theirs wherever it is told of: "regrets the ministry's support for". */
export const ATTITUDES: ReadonlyMap<string, StanceLabel | null> = new Map([
  ...nouns('demands', 'insistence'),
  ...nouns(
    'rejects',
    `refusal rejection opposition resistance reluctance unwillingness veto hostility aversion antipathy disdain contempt scorn distaste dislike hatred
    condemnation denunciation disapproval`,
  ),
  ...nouns(
    null,
    `support backing embrace endorsement approval acceptance advocacy defence defense championing praise enthusiasm appetite love fondness liking affection
    admiration passion zeal sympathy eagerness attachment devotion pursuit scepticism skepticism doubts unease discomfort
    misgivings reservations anger fury outrage frustration ambivalence indifference criticism fight crusade flirtation`,
  ),
]);

/** What a party has, in the words before "is": "its main aim is that". */
export const STANCE_NOUNS: ReadonlyMap<string, StanceLabel | null> = new Map([
  ...ATTITUDES,
  ...nouns('demands', 'demand demands call calls requirement requirements ultimatum request requests'),
  ...nouns('offers', 'offer offers proposal proposals'),
  ...nouns('rejects', 'objection objections'),
  ...nouns(
    null,
    `concern concerns worry worries wish desire preference hope hopes fear fears ambition readiness willingness commitment determination resolve
    aim aims goal goals objective objectives priority priorities position positions stance condition conditions line
    view views attitude answer response reaction promise pledge vow threat threats warning warnings
    plan plans intention claim claims bid push silence complaint complaints grievance grievances decision
    approach idea price suggestion argument recommendation advice formula message verdict reading reply reason problem red
    target case bottom wager gambit recipe solution remedy motive point reasoning contention rationale u-turn about-face turnaround reversal climbdown`,
  ),
]);

/** What something is to a party, in the word before "for" or "to": "that is a red line for the ministry". */
export const VERDICTS: ReadonlyMap<string, StanceLabel | null> = new Map([
  ...nouns(
    'rejects',
    'unacceptable unthinkable inconceivable question non-starter anathema taboo intolerable far much many ice enough late nonsense insult affront deal-breaker dealbreaker',
  ),
  ...nouns(
    null,
    'line priority essential vital crucial non-negotiable indispensable paramount concern matter test condition compromise sacrifice victory defeat setback badly uneasily ill poorly favour favor must blow relief headache nightmare provocation humiliation boon',
  ),
  ...nouns('accepts', 'acceptable agreeable fine bearable tolerable good well welcome'),
]);

/** What a sentence before may have named and this one only points to: "those calls". */
export const POINTED_TO =
  makeWordSet(`call calls demand demands request requests proposal proposals plan plans idea ideas offer offers term terms condition
  conditions claim claims suggestion suggestions move moves initiative demand prospect notion option draft text paper document request
  something step threat decision deal accusation bill bills law measure measures scheme figure figures formula compromise package clause reading interpretation practice arrangement approach concession solution outcome ruling announcement
  agreement steps actions`);

export const STANCE_WORDS: readonly StanceWords[] = [
  ...read('demands', DEMANDS),
  ...read('rejects', REJECTS),
  ...read('offers', OFFERS),
  ...read('accepts', ACCEPTS),
  ...read(null, OTHERS),
];

function read(label: StanceLabel | null, table: string): StanceWords[] {
  return table.split(';').map((entry) => {
    const [verb = '', ...rest] = entry.trim().split(/\s+/u);
    return { verb, rest, label, denied: readDenied(label, verb, rest) };
  });
}

function readDenied(label: StanceLabel | null, verb: string, rest: readonly string[]): StanceLabel | null {
  const refuses =
    label === 'offers' ||
    rest.some((word) => WON.has(word)) ||
    (label === 'accepts' && verb === 'can') ||
    REFUSED_WHEN_DENIED.has(verb);
  return refuses ? 'rejects' : null;
}

function nouns(label: StanceLabel | null, words: string): [string, StanceLabel | null][] {
  return words.split(/\s+/u).map((word) => [word, label]);
}
