import { makeWordSet } from '../../text/word-set.ts';

/** Verbs of saying: the question asks for somebody's words. */
const SAYING = makeWordSet(
  `say says said saying tell tells told claim claims claimed mention mentions mentioned declare declared announce
   announced comment commented call calls called warn warned talk talked speak spoke speaking quoted quote quotes quotation quotations`,
);
/** Verbs of saying that are nouns as well: what was claimed is no question after somebody's words. */
const NOUNS_TOO = makeWordSet('claim claims call calls talk');
// "the union's claim", "their calls", "a call", "the 9 claim"
const BEFORE_NOUN = /^(?:the|an?|this|that|these|those|its|their|his|her|any|[\d.%]+|\S+'s|\S+s')$/u;
/** The question asks where somebody stands. */
const STANCE = makeWordSet(
  `position positions stance stances stand want wants wanted demand demands insist insists accept accepts reject rejects
   oppose opposes support supports recognise recognize willing refuse refuses vs versus compare compared difference differences differ`,
);
const YES_NO = makeWordSet('did do does was were is are has have had will would can could');
/** What a question is made of beside what it asks about; other grammar is dropped by the search itself. */
const ASKING = makeWordSet(
  `anything something nothing everything anyone someone anybody somebody about regarding concerning exactly
   really else ever guy guys dude bloke kind kinds sort sorts type thing things
   react reacts reacted reaction respond responds responded response explain describe describes described tell job role office title often times show according think thinks thought reckon reckons reckoned`,
);
/** Words that say next to nothing beside others: to make a concession, a real expert, before the talks. */
const LIGHT = makeWordSet(
  `use uses used make makes made get gets got give gives gave given put set sets go goes went come comes came try tries
   tried trying going gone want wants wanted need needs needed have has had ask asks asked keep kept work works worked big old soon ready
   start starts started begin begins began hold held bring brings brought real true actual actually before
   after during against help helps helped helping manage manages managed seem seems
   stance position run runs contain contains include includes total last lasts lasted far back up off out away down becoming exist exists existed compared compare right enough
   anything something everything nothing anyone someone everyone anybody somebody everybody nobody together`,
);
/** "Take to court": the verb alone tells nothing, though "take a town" does. */
const TAKING = makeWordSet('take takes took taken taking');

/** What a question begins with; further on the same words may belong to what was said. */
const LEADING = makeWordSet(
  `what wat whats wats wot who whos whom whose which wich how hows why where wheres when wen and so did do does doesnt didnt was were is are has
   have had will would can could cant a an the many much me us please`,
);

/** "The third round" is not "third, the round". */
const ORDINAL = makeWordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th',
);

/** What a question asks for, by the word that asks. */
export type Asks = 'who' | 'what' | 'which' | 'when' | 'where' | 'why' | 'how';

const ASKED_BY: Readonly<Record<string, Asks>> = {
  ...{ who: 'who', whos: 'who', "who's": 'who', whom: 'who', whose: 'who', what: 'what', whats: 'what' },
  ...{ "what's": 'what', wat: 'what', wot: 'what', which: 'which', wich: 'which', when: 'when', wen: 'when' },
  ...{ "when's": 'when', whens: 'when', "how's": 'how', "why's": 'why' },
  ...{ where: 'where', wheres: 'where', "where's": 'where', why: 'why', how: 'how', hows: 'how' },
};

/** What the first asking word asks for; null where there is none, as in "did they sign". */
export function readAsks(terms: readonly string[]): Asks | null {
  const first = terms.find((term) => Object.hasOwn(ASKED_BY, term));
  const isTime =
    first !== undefined && ASKED_BY[first] === 'what' && terms[terms.indexOf(first) + 1] === 'time';
  return first === undefined ? null : isTime ? 'when' : ASKED_BY[first]!;
}

const THINKING = makeWordSet(
  'think thinks thought believe believes believed reckon reckons reckoned view opinion feel feels worry worried worries concern concerned like likes according keen happy unhappy fear fears goal aim',
);

/** Words for being for or against something. */
const LIKING = makeWordSet(
  'against favour favor like likes open happy unhappy keen reluctant willing prepared wary trust feel feels think thinks view opinion line attitude',
);

export function isLikingWord(term: string): boolean {
  return LIKING.has(term);
}

export function isThinkingWord(term: string): boolean {
  return THINKING.has(term);
}

export function isOrdinalWord(term: string): boolean {
  return ORDINAL.has(term);
}

/** "Did anyone say": whose words they are is what is asked. */
const ANYBODY = makeWordSet('who whos anyone anybody someone somebody');

/** "What did they hope to open" asks for what has not happened. */
const INTENDING = makeWordSet(
  `want wants wanted hope hoped plan planned ask asked call called demand demanded expect expected agree agreed offer
   offered promise promised try tried propose proposed urge urged intend intended need needed say said announce announced
   mean meant`,
);

export function isIntending(term: string): boolean {
  return INTENDING.has(term);
}

/** "What did they promise to open" asks for what is opened, whatever the promise is called. */
const PLANNING = makeWordSet(
  'promise promised plan plans planned intend intends intended hope hopes hoped offer offered try tries tried trying expect expected want wants wanted manage managed help helps helped need needs threaten threatens threatened vow vowed pledge pledged',
);

export function isPlanningWord(term: string): boolean {
  return PLANNING.has(term);
}

/** "Is she allowed to open it", "the guild is about to": what these bring is asked by itself. */
const READY = makeWordSet(
  'able allowed permitted entitled supposed meant likely set due about eager reluctant',
);

export function isReadyWord(term: string): boolean {
  return READY.has(term);
}

/** Whether somebody is content with something is told by what they say of it. */
const GLAD = makeWordSet('happy satisfied pleased fine content comfortable glad');
const CONTENT: ReadonlySet<string> = new Set([...GLAD, 'unhappy', 'dissatisfied', 'angry', 'upset']);

export function isContentWord(term: string): boolean {
  return CONTENT.has(term);
}

/** "Fine with it", as people put it, too. */
const CONTENTED: ReadonlySet<string> = new Set([...GLAD, 'ok', 'okay', 'cool']);

export function isContentedWord(term: string): boolean {
  return CONTENTED.has(term);
}

/** What sets somebody apart who is known already: "besides the mayor". */
export const BESIDES = String.raw`besides|(?:apart|aside)\s+from|other\s+than|except`;

/** What somebody promised is what they said they would do. */
const PROMISING = makeWordSet(
  'offer offers offered offering promise promises promised pledge pledges pledged vow vows vowed threaten threatens threatened guarantee guaranteed undertake undertook',
);

export function isPromisingWord(term: string): boolean {
  return PROMISING.has(term);
}

/** "Who leads the delegation": whoever is to lead it is named for it as well. */
const HEADING = makeWordSet('lead leads led leading head heads headed heading chair chairs chaired chairing');

export function isHeadingWord(term: string): boolean {
  return HEADING.has(term);
}

export function isAnybody(term: string): boolean {
  return ANYBODY.has(term);
}

export function isSayingWord(term: string): boolean {
  return SAYING.has(term);
}

export function isStanceWord(term: string): boolean {
  return STANCE.has(term);
}

/** "Where do they stand", "who stands by it": not "who built the stand". */
const STANDING = makeWordSet('stand stands');
const STOOD_ON = makeWordSet('on by for with behind against where');

/** True for a word that asks where somebody stands. */
export function isStanceAt(terms: readonly string[], at: number): boolean {
  if (STANDING.has(terms[at]!)) return terms[0] === 'where' || STOOD_ON.has(terms[at + 1] ?? '');
  return STANCE.has(terms[at]!);
}

export function isYesNoWord(term: string): boolean {
  return YES_NO.has(term);
}

/** What only makes a question of the words, "happend" among it. */
export function isAskingWord(term: string): boolean {
  return ASKING.has(term) || term.startsWith('happen');
}

export function isLightWord(term: string): boolean {
  return LIGHT.has(term) || SAYING.has(term);
}

/** True where a word of saying stands among the terms; to say yes or no is to agree or to refuse. */
export function asksSaying(terms: readonly string[]): boolean {
  return terms.some((_, i) => isSayingAt(terms, i) && !['yes', 'no'].includes(terms[i + 1] ?? ''));
}

/** True for a word of saying; "the union's claim" and "the 9 per cent claim" are what is spoken of. */
export function isSayingAt(terms: readonly string[], at: number): boolean {
  const term = terms[at]!;
  // "Call a strike", "call it off", and not "call it a strike"
  if (
    term.startsWith('call') &&
    (['a', 'an'].includes(terms[at + 1] ?? '') || terms.slice(at + 1).includes('off'))
  )
    return false;
  return SAYING.has(term) && !(NOUNS_TOO.has(term) && BEFORE_NOUN.test(terms[at - 1] ?? ''));
}

/** True for a verb that leaves it to its object what is done. */
export function leansOnObject(term: string): boolean {
  return isLightWord(term) || TAKING.has(term);
}

export function isLeadingWord(term: string): boolean {
  return LEADING.has(term) || Object.hasOwn(ASKED_BY, term);
}
