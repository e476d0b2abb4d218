import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { NEGATIONS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import type { StanceLabel } from './position.ts';
import { LEADING_ON } from './read-possessed.ts';
import { type StanceForm, skipArticle } from './read-stance-forms.ts';
import { STANCE_NOUNS } from './stance-words.ts';

/** A noun of stance with whose it is behind it: "calls by the ministry for", "the support of the ministry", "under fire from". */
export function readNounOf(tokens: readonly Token[], actor: Actor): StanceForm | null {
  return readNounBy(tokens, actor) ?? readFire(tokens, actor) ?? readBacking(tokens, actor);
}

/** "an attempt by the ministry to", "calls by the ministry for", "the offer of the ministry to". */
function readNounBy(tokens: readonly Token[], actor: Actor): StanceForm | null {
  const by = skipArticle(tokens, actor.from);
  const noun = tokens[by - 1]?.word ?? '';
  const label = STANCE_NOUNS.get(noun) ?? (ATTEMPTS.has(noun) ? null : undefined);
  const isTheirs = tokens[by]?.word === 'by' || (tokens[by]?.word === 'of' && typeof label === 'string');
  if (!isTheirs || label === undefined || !LEADING_ON.has(tokens[actor.to]?.word ?? '')) return null;
  const cue = { from: by - 1, to: by, label, telling: false, denied: false };
  return { subject: { from: actor.from, to: actor.to }, from: by - 1, cue, looksBack: false };
}

const ATTEMPTS = makeWordSet('attempt attempts effort efforts move moves drive campaign');

/** "came under fire from the ministry": what it is on stands behind. */
function readFire(tokens: readonly Token[], actor: Actor): StanceForm | null {
  const at = skipArticle(tokens, actor.from);
  const isUnder = tokens[at - 2]?.word === 'under' && FIRE.has(tokens[at - 1]?.word ?? '');
  if (tokens[at]?.word !== 'from' || !isUnder) return null;
  const cue = { from: at - 2, to: at, label: null, telling: false, denied: false };
  return { subject: { from: actor.from, to: actor.to }, from: at - 2, cue, looksBack: false };
}

/** "has the support of the ministry", "opposition from the ministry": unless it is lacking. */
function readBacking(tokens: readonly Token[], actor: Actor): StanceForm | null {
  const at = skipArticle(tokens, actor.from);
  const noun = tokens[at - 1]?.word ?? '';
  const label = BACKING.get(noun);
  const isTheirs =
    tokens[at]?.word === 'of' ? !AIMED.has(noun) : ['from', 'by'].includes(tokens[at]?.word ?? '');
  // "The support of the ministry's voters" is theirs.
  const isOwner = tokens[actor.to]?.word === "'s" || tokens[actor.to]?.word === "'";
  if (label === undefined || !isTheirs || isOwner) return null;
  const before = tokens.slice(Math.max(0, at - LONGEST_BEFORE), at);
  if (before.some(({ word }) => LACKING.has(word) || NEGATIONS.has(word))) return null;
  const cue = { from: at - 1, to: at, label, telling: false, denied: false };
  return { subject: { from: actor.from, to: actor.to }, from: at - 1, cue, looksBack: at > 1 };
}

/** What these are "of" is what they are aimed at. */
const AIMED = makeWordSet('criticism praise condemnation rebuke pressure endorsement');
const BACKING: ReadonlyMap<string, StanceLabel | null> = new Map([
  ...list(
    null,
    'support backing approval blessing consent criticism praise condemnation rebuke pressure endorsement',
  ),
  ...list('rejects', 'opposition resistance objections protests'),
  ...list('demands', 'request insistence urging behest'),
]);

function list(label: StanceLabel | null, nouns: string): [string, StanceLabel | null][] {
  return nouns.split(' ').map((noun) => [noun, label]);
}

/** So many words before the noun may say that it is lacking. */
const LONGEST_BEFORE = 5;
const LACKING = makeWordSet(
  'without lack lacks lacked lacking lose loses lost need needs needed seek seeks sought win',
);

const FIRE = new Set(['fire', 'attack', 'criticism', 'pressure']);
