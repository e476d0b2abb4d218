import { makeWordSet } from '../../text/word-set.ts';
import {
  AUXILIARIES,
  BE_FORMS,
  DETERMINERS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
} from '../grammar-words.ts';
import { type ReportingVerb, readReportingNoun, readReportingVerb } from '../reporting-verbs.ts';
import type { Page, Stretch } from './page.ts';
import type { Subject, VerbPlace } from './subject.ts';

/** A cue as it was read: where it stands and how its verb is built. */
export interface CueFound {
  readonly place: VerbPlace;
  readonly cue: Stretch;
  /** Denied, wished, expected: the text does not tell that it was said. */
  readonly unsaid: boolean;
}

/** Reads the token at `at` as a reporting verb or noun of the sentence; null where it is none. */
export function readCue(
  page: Page,
  sentence: Stretch,
  at: number,
  previous: Subject | null,
): CueFound | null {
  const { word, shape } = page.tokens[at]!;
  if (word === 'according') return readAccording(page, sentence, at);
  if (word === 'words') return readInWords(page, sentence, at);
  const verb = readReportingVerb(word);
  if (shape === 'upper') return null;
  if (verb === undefined || isNoun(page, sentence, at, verb)) return readNoun(page, sentence, at);
  if (verb.lemma === 'continue' && page.tokens[at + 1]?.word === 'to') return null;
  if (QUOTING.has(verb.lemma) && isQuotedAs(page, sentence, at)) return null;
  const quoted = verb.form === 'ing' && isPassivelyQuoted(page, at);
  const first = quoted ? at - 2 : at;
  let from = first;
  let passive = false;
  let unsaid = false;
  while (from > sentence.from && isBetweenSubjectAndVerb(page, from - 1)) {
    from--;
    const left = page.tokens[from]!.word;
    // "must write it into its constitution": what somebody ought to say nobody has said.
    if (left === 'must') return null;
    if (BE_FORMS.has(left) && verb.form === 'past') passive = true;
    if (NEGATIONS.has(left) || MODALS.has(left)) unsaid = true;
  }
  // "refused to say", "is expected to say"; but "went on to say".
  const { word: opener } = page.tokens[from]!;
  if (opener === 'to' && page.tokens[from - 1]?.word !== 'on') unsaid = true;
  if (verb.form === 'past' && isReduced(page, sentence, from)) passive = true;
  const form = quoted ? 'past' : verb.form;
  const known = findMadeKnown(page, at, verb);
  const lemma = known === null ? verb.lemma : 'stress';
  const place = { sentence, verb: at, from, lemma, form, passive, previous };
  return { place, unsaid, cue: { from: trimAdverbs(page, from, first), to: known ?? at + 1 } };
}

/** "made it very clear that": the end of a phrase that stresses something; null where the verb makes anything else. */
function findMadeKnown({ tokens }: Page, at: number, { lemma }: ReportingVerb): number | null {
  if (lemma !== 'make') return null;
  let to = at + 1;
  while (CLEARLY.has(tokens[to]?.word ?? '')) to++;
  return ['clear', 'plain', 'known'].includes(tokens[to]?.word ?? '') ? to + 1 : null;
}

const CLEARLY = makeWordSet('it very quite abundantly perfectly crystal absolutely also always repeatedly');

const QUOTING = new Set(['quote', 'cite']);
const FARTHEST_SAYING = 16;

/** "quoted Roe as saying": the saying reports, the quoting does not. */
function isQuotedAs({ tokens }: Page, sentence: Stretch, at: number): boolean {
  for (let as = at + 1; as < Math.min(sentence.to - 1, at + FARTHEST_SAYING); as++) {
    if (tokens[as]!.word === 'as') return readReportingVerb(tokens[as + 1]!.word)?.form === 'ing';
  }
  return false;
}

/** "Roe was quoted as saying": the participle is Roe's, whoever quoted it. */
function isPassivelyQuoted({ tokens }: Page, at: number): boolean {
  const quoting = readReportingVerb(tokens[at - 2]?.word ?? '');
  return tokens[at - 1]?.word === 'as' && quoting?.form === 'past' && QUOTING.has(quoting.lemma);
}

/** "when asked about it": a participle after such a word has no subject of its own. */
function isReduced(page: Page, sentence: Stretch, from: number): boolean {
  return from > sentence.from && REDUCING.has(page.tokens[from - 1]!.word);
}

const REDUCING = makeWordSet('when if once as though although while than unless until');

/** "her claim", "the minister's blunt warning": a noun with a possessor reports as well. */
function readNoun(page: Page, sentence: Stretch, at: number): CueFound | null {
  const noun = readReportingNoun(page.tokens[at]!.word);
  if (noun === undefined) return null;
  for (let from = at - 1; from >= Math.max(sentence.from, at - 2); from--) {
    const { word } = page.tokens[from]!;
    if (!POSSESSIVES.has(word) && word !== "'s") continue;
    const place = { sentence, verb: at, from, ...noun, passive: false, previous: null };
    return { place, unsaid: false, cue: { from: at, to: at + 1 } };
  }
  return null;
}

function readAccording(page: Page, sentence: Stretch, at: number): CueFound | null {
  return page.tokens[at + 1]?.word === 'to' ? makePhrase(sentence, at, at + 2) : null;
}

/** "The plan is, in the words of the mayor, “a roof without a house”": it says whose they are as "according to" does. */
function readInWords({ tokens }: Page, sentence: Stretch, at: number): CueFound | null {
  const isIn = at - 2 >= sentence.from && tokens[at - 2]!.word === 'in' && tokens[at - 1]!.word === 'the';
  return isIn && tokens[at + 1]?.word === 'of' ? makePhrase(sentence, at - 2, at + 2) : null;
}

/** A phrase without a verb that leads to whoever speaks. */
function makePhrase(sentence: Stretch, from: number, to: number): CueFound | null {
  if (to >= sentence.to) return null;
  const fixed = { lemma: 'according', form: 'phrase', passive: false, previous: null } as const;
  return { place: { sentence, verb: to - 1, from, ...fixed }, unsaid: false, cue: { from, to } };
}

/** "the report", "his comments", "two calls": after a determiner a form that can be a noun is one. */
function isNoun(page: Page, sentence: Stretch, at: number, verb: ReportingVerb): boolean {
  if (at === sentence.from) return verb.form === 'base' || verb.form === 'present';
  const before = page.tokens[at - 1]!;
  if (verb.form === 'past') {
    // "The father of three added": the number ends the phrase instead of beginning one.
    const ends = PRONOUN_LIKE.has(before.word) || page.tokens[at - 2]?.word === 'of';
    return DETERMINERS.has(before.word) && !ends;
  }
  if (POSSESSIVES.has(before.word) || before.word === "'s") return true;
  if (DETERMINERS.has(before.word) && !PRONOUN_LIKE.has(before.word)) return true;
  if (verb.form === 'ing') return false;
  const outer = page.tokens[at - 2];
  if (verb.form === 'base' && at - 1 > sentence.from && outer !== undefined && SINGLE.has(outer.word)) {
    return before.shape === 'lower' && !before.word.endsWith('s');
  }
  return (
    (PREPOSITIONS.has(before.word) && before.word !== 'to') ||
    (before.word === 'to' && verb.form === 'present')
  );
}

/** "a key question": such a word wants a noun, and it has none yet. */
const SINGLE = makeWordSet('a an the this his her its their no any');
const PRONOUN_LIKE = makeWordSet('some many most all both few others another one this that');

function isBetweenSubjectAndVerb(page: Page, at: number): boolean {
  const { word, shape } = page.tokens[at]!;
  if (page.markOf[at] !== -1 || shape === 'sign') return false;
  return (
    AUXILIARIES.has(word) || INNER.has(word) || (shape === 'lower' && word.endsWith('ly') && word.length > 4)
  );
}

const MODALS = makeWordSet("will 'll shall would 'd may might can could must should");
const INNER = makeWordSet(
  'also then now later once again often still just even first ever always soon further too to going',
);

function trimAdverbs(page: Page, from: number, verb: number): number {
  let first = from;
  while (first < verb && !AUXILIARIES.has(page.tokens[first]!.word) && page.tokens[first]!.word !== 'to')
    first++;
  return first;
}
