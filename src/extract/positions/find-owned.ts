import type { Party } from '../../corpus/corpus.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { ADVERBS, BODY_NOUNS, MEMBERS, OUTSIDERS, SPEAKING_FOR } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { areJoined, fitsPronoun } from './find-leaders.ts';
import { readCue } from './read-cue.ts';
import { OPINIONS } from './read-stance-forms.ts';
import { TEAMS } from './read-subject.ts';

/**
 * "Its delegation", "said his government", "dozens of members of her party", "in his view": the party told of before, in
 * the sentence or the last.
 */
export function findOwned(
  tokens: readonly Token[],
  actors: readonly Actor[],
  leaders: readonly Actor[],
  isQuoted: (token: Token) => boolean,
): Actor[] {
  return tokens.flatMap((token, from) => {
    const pronoun = PRONOUNS.get(token.word);
    const to = pronoun === undefined || isQuoted(token) ? null : readOwned(tokens, from);
    if (to === null) return [];
    const before = actors.filter((actor) => actor.to <= from);
    // "The visitor said his government": whoever tells it may be a stranger.
    const isTold =
      !isSomeOf(tokens, from) &&
      tokens.slice(0, from).some((_, at) => readCue(tokens, at, false)?.telling === true);
    const isPlural = tokens[to - 1]!.word.endsWith('s');
    // The party of a minister is not the ministry.
    const isParty = tokens[to - 1]!.word === 'party';
    return listOwners(pronoun!, before.length > 0 || isTold ? before : leaders)
      .filter((party) => !isParty || !NO_PARTY.test(party.name))
      .map((party) => ({ from, to, party, person: null, isPlural }));
  });
}

/** The token behind what is owned, where it may act for its owner and nothing before it has it as an object. */
function readOwned(tokens: readonly Token[], from: number): number | null {
  const [before, noun] = [tokens[from - 1], tokens[from + 1]?.word ?? ''];
  if (before?.word === 'in' && OPINIONS.has(noun)) return from + 2;
  const opens =
    before === undefined ||
    before.shape === 'sign' ||
    OPENING.has(before.word) ||
    (from === 1 && ADVERBS.has(before.word)) ||
    isSomeOf(tokens, from) ||
    readCue(tokens, from - 1, false)?.telling === true;
  if (!opens) return null;
  // "her foreign minister"
  const place = [from + 1, from + 2].find(
    (at) => ACTING.has(tokens[at]?.word ?? '') && tokens[at]!.shape === 'lower',
  );
  const isOther = tokens.slice(from + 1, (place ?? from) + 1).some(({ word }) => OUTSIDERS.has(word));
  return place === undefined || isOther ? null : place + 1;
}

/** What joins a clause to the one before, or a passive to whoever acts. */
const OPENING = new Set([
  'by',
  'yet',
  'that',
  'and',
  'but',
  'while',
  'because',
  'which',
  'as',
  'though',
  'although',
]);

/** "one of its officers", "dozens of members of her party". */
function isSomeOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'of' && MEMBERS.has(tokens[at - 2]?.word ?? '');
}

/** Who acts for whoever has them. */
const ACTING: ReadonlySet<string> = new Set([
  ...[SPEAKING_FOR, TEAMS, BODY_NOUNS].flatMap((words) => [...words]),
  ...makeWordSet(
    'country nation state city colleagues supporters backers staff camp officers office followers guild league',
  ),
]);

// Borland government, Ministry of Ports, Lund campaign
const NO_PARTY = /\b(?:government|administration|ministry|department|office|campaign|embassy)\b/iu;

/** The only party whose it can be, or all who were told of together. */
function listOwners(pronoun: string, actors: readonly Actor[]): readonly Party[] {
  const isTheirs = pronoun === 'they' && areJoined(actors);
  const fitting = isTheirs ? actors : actors.filter((actor) => fitsPronoun(pronoun, actor));
  const parties = [...new Set(fitting.map(({ party }) => party))];
  return isTheirs || parties.length === 1 ? parties : [];
}

/** Which pronoun the owner would be as a subject. */
export const PRONOUNS = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);
