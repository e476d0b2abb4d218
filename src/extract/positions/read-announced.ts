import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import type { Actor } from './find-actors.ts';
import type { StanceForm } from './read-stance-forms.ts';
import { STANCE_NOUNS } from './stance-words.ts';

/**
 * "The guild's answer: a strike", "The guild has sent a text: it is too late": behind the colon stands what the only party
 * that is named before it has to say.
 */
export function readAnnounced(
  tokens: readonly Token[],
  actors: readonly Actor[],
  actor: Actor,
): StanceForm | null {
  const colon = tokens.findIndex(({ word }) => word === ':');
  const named = actors.filter(({ from }) => from < colon);
  const isAlone = named[0] === actor && named.every(({ party }) => party === actor.party);
  if (!isAlone || actor.from > LONGEST_OPENING || colon > actor.to + LONGEST_LEAD) return null;
  const lead = tokens.slice(0, colon);
  const at = lead.findLastIndex(({ word }) => STANCE_NOUNS.has(word) || ANNOUNCING.has(word));
  if (at < actor.to || lead.some(({ word }) => MARKS.has(word))) return null;
  const cue = { from: at, to: at + 1, label: null, telling: false, denied: false };
  return {
    subject: { from: actor.from, to: actor.to },
    from: actor.from,
    cue,
    looksBack: false,
    isView: true,
  };
}

const LONGEST_OPENING = 2;
const LONGEST_LEAD = 20;
const MARKS = new Set(['"', '“', '”', '„', '«']);
const ANNOUNCING = makeWordSet(
  'text message answer word line reaction reply verdict comment motto spokesman spokeswoman',
);
