import type { Passage } from '../../corpus/article.ts';
import type { Concept } from '../../search/concept.ts';
import type { Hit, Library, NameFound } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import type { Notice } from '../answer.ts';
import { attribute } from '../cite.ts';
import { findWhose } from '../find-whose.ts';
import { findSpeaker } from '../who-said/read-question.ts';
import { type Amount, holdsAmount, tellsLength } from './amount.ts';
import { listParts, type Sought } from './question-parts.ts';
import { type LoneSentence, readSentences } from './read-sentences.ts';
import {
  leavesUntold,
  tellsAhead,
  tellsDoer,
  tellsOf,
  tellsPlace,
  tellsTime,
  tellsWhich,
} from './tell-fillers.ts';
import { matchRoles } from './tell-roles.ts';
import { type Evidence, SURE_SHARE, weighSentence } from './weigh-sentence.ts';

/** What a question asks for, and what its answer must have. */
export interface Wanted extends Sought {
  readonly amount: Amount | null;
  /** What somebody named is asked for: "the capital of Arland". */
  readonly attribute: string | null;
  /** Whose words are asked for. */
  readonly speaker: string | null;
  readonly asksSaying: boolean;
  /** "Who is the other chair": it is told as one of several. */
  readonly asksOther: boolean;
  /** "When is the next round": what is past is none. */
  readonly asksNext: boolean;
  /** Whom the answer is not to be about alone. */
  readonly besides: string | null;
}

export interface EvidenceFound {
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** Sentences that are no answer by themselves but tell a time, a place or a number where one is asked for, best first. */
  readonly close: readonly Evidence[];
  /** All other sentences that hold some of the question, best first. */
  readonly near: readonly Evidence[];
  readonly notices: readonly Notice[];
  /** True where the question holds nothing to look for. */
  readonly isEmpty: boolean;
}

/** How many of the best passages and statements are found, and in how many passages they are read closely. */
const MOST_HITS = 80;
const MOST_READ = 60;
/** The sentences that hold most of what is sought, each with how much. */
export function findEvidence(wanted: Wanted, library: Library): EvidenceFound {
  const { words, context, asks, amount, speaker, besides } = wanted;
  const read = library.search({ words: `${words} ${context}`, related: true, broad: true, limit: MOST_HITS });
  const notices: Notice[] = read.corrections.map((each) => ({ is: 'corrected', ...each }));
  if (read.concepts.length === 0) return { evidence: [], close: [], near: [], notices, isEmpty: true };
  const parts = listParts(wanted, read.concepts, library);
  const found = listPassages(read.hits);
  const noun = wanted.sort.at(-1);
  const isCounted = matchCounted(amount, read.concepts, library);
  const tellsRoles = wanted.isYesNo ? matchRoles(words, wanted.predicate, read.concepts, library) : null;
  const speaks = speaker === null ? null : matchSpeaker(speaker, library);
  const weighed = readSentences(found, library)
    .map((sentence) => weighSentence(sentence, parts, asks, speaker !== null, amount !== null))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.rank - a.rank);
  const tellsAsked = ({ sentence }: Evidence) =>
    // Whoever is asked what was said may be told that nothing was.
    (wanted.asksSaying || !(leavesUntold(sentence) || ASKING.test(sentence.text))) &&
    (asks !== 'when' || tellsTime(sentence, library)) &&
    (!wanted.asksOther || MORE_OF_IT.test(sentence.text)) &&
    (!wanted.asksNext || tellsAhead(sentence, library)) &&
    (wanted.attribute === null || tellsOf(sentence, wanted.attribute, words, library)) &&
    (asks !== 'where' || tellsPlace(sentence)) &&
    (asks !== 'which' || noun === undefined || tellsWhich(sentence, noun, library)) &&
    (asks !== 'who' ||
      !wanted.isPast ||
      wanted.predicate === null ||
      tellsDoer(sentence, wanted.predicate, library)) &&
    (tellsRoles === null || tellsRoles(sentence)) &&
    (amount === null || tellsItsLength(sentence, amount, read.concepts, library)) &&
    (amount === null || holdsAmount(sentence.text, amount, isCounted)) &&
    (speaks === null || speaks(sentence)) &&
    (besides === null || namesOthers(sentence, besides, library));
  const telling = new Set(weighed.filter(tellsAsked));
  const fitting = keepBest([...telling].filter(({ isAnswer }) => isAnswer));
  return {
    // "Who else" asks for what is told as more of the same.
    evidence: besides === null ? fitting : fitting.toSorted((a, b) => tellsMore(b) - tellsMore(a)),
    close: keepBest([...telling].filter(({ isAnswer }) => !isAnswer)),
    near: keepBest(weighed.filter((each) => !telling.has(each))),
    notices,
    isEmpty: false,
  };
}

/** The passages of the best hits, of which statements may share one. */
function listPassages(hits: readonly Hit[]): ReadonlySet<Passage> {
  const all = new Set(hits.map((hit) => (hit.kind === 'passage' ? hit.passage : hit.statement.passage)));
  return new Set([...all].slice(0, MOST_READ));
}

/** Of the sentences that are shown as one quotation the best one. */
function keepBest(found: readonly Evidence[]): Evidence[] {
  const shown = new Set<string>();
  return found.filter(({ sentence: { passage, span } }) => {
    const key = `${passage.article.id} ${span.start}`;
    return !shown.has(key) && shown.add(key);
  });
}

// Another one who asks gives no answer: "will the ferry sail by Easter?"
const ASKING = /\?["”’'»)]*\s*$/u;

// "The union has also offered", "alongside the employers"
const MORE_OF_IT =
  /\b(?:also|alongside|besides|too|both|fellow|other|others|another|likewise|as\s+well\s+as)\b/iu;

function tellsMore({ sentence }: Evidence): number {
  return Number(MORE_OF_IT.test(sentence.text));
}

/** Tells whether a word names what is counted, as it was typed or by another word for it. */
function matchCounted(
  amount: Amount | null,
  concepts: readonly Concept[],
  library: Library,
): (word: string) => boolean {
  if (amount?.of !== 'counted') return () => false;
  // Of "ice breakers" the first word alone may have been taken for what is counted.
  const isCounted = ({ typed }: Concept) => tokenizeWords(typed).some(({ term }) => term === amount.noun);
  const ways = concepts.find(isCounted)?.ways ?? [];
  const keys = new Set([
    ...library.readKeys(amount.noun),
    ...ways.filter(({ share }) => share >= SURE_SHARE).flatMap((way) => way.keys),
  ]);
  return (word) => library.readKeys(word).some((key) => keys.has(key));
}

/** True where a length of time that is asked for is told beside what it is asked of; always of other amounts. */
function tellsItsLength(
  { text }: LoneSentence,
  amount: Amount,
  concepts: readonly Concept[],
  library: Library,
): boolean {
  if (amount.of !== 'units' || !amount.units.has('week')) return true;
  const keys = new Set(
    concepts.flatMap(({ ways }) =>
      ways.filter(({ share }) => share >= SURE_SHARE).flatMap((way) => way.keys),
    ),
  );
  const held = tokenizeWords(text).filter(({ term }) => library.readKeys(term).some((key) => keys.has(key)));
  return tellsLength(text, [...held, ...library.findNames(text).map(({ span }) => span)]);
}

/** Tells whether the speaker says a sentence; what a party says is often told without a verb of saying. */
function matchSpeaker(typed: string, library: Library): (sentence: LoneSentence) => boolean {
  const who = findSpeaker(typed, library);
  const [name] = library.findNames(typed);
  const party = name !== undefined && 'party' in name.who ? name.who.party : null;
  const tells = ({ passage: { article, paragraph }, span }: LoneSentence) => {
    const whose = findWhose({ article, paragraph, span }, library);
    return whose !== null && who?.fits(whose) === true;
  };
  return (sentence) =>
    (sentence.statement === null ? tells(sentence) : who?.fits(attribute(sentence.statement))) ||
    (party !== null &&
      sentence
        .names()
        .slice(0, 1)
        .some((each) => 'party' in each && each.party === party));
}

/** True where the sentence names somebody who is not of the party that is known already. */
function namesOthers({ names }: LoneSentence, known: string, library: Library): boolean {
  const partyOf = (who: NameFound['who']) => ('party' in who ? who.party.id : who.person.party);
  const own = library.findNames(known).map(({ who }) => partyOf(who));
  return names().some((who) => !own.includes(partyOf(who)));
}
