import type { Token } from '../../text/tokens.ts';
import { DETERMINERS } from '../grammar-words.ts';
import type { Actor } from './find-actors.ts';
import { leavesPhrase } from './read-cue.ts';
import { findEnd } from './read-possessed.ts';
import { type StanceForm, skipArticle } from './read-stance-forms.ts';
import { ADHERENTS } from './stance-tables.ts';

/** "Roe, a fierce opponent of the toll, came", "Long a champion of the toll, Roe came": what somebody is called beside the name. */
export function readAdherent(tokens: readonly Token[], actor: Actor): StanceForm | null {
  const at = tokens[actor.to]?.word === ',' ? actor.to + 1 : findOpening(tokens, actor);
  if (at === null || !OPENING.has(tokens[at]?.word ?? '')) return null;
  const rest = tokens.slice(at, at + LONGEST_PHRASE);
  const noun = at + rest.findIndex(({ word }) => NAMES.has(word));
  const isOne = noun > at && !tokens.slice(at, noun).some(leavesPhrase);
  if (!isOne || !['of', 'in'].includes(tokens[noun + 1]?.word ?? '')) return null;
  const cue = { from: at, to: noun + 2, label: null, telling: false, denied: false };
  const subject = { from: actor.from, to: actor.to };
  return { subject, from: at, cue, looksBack: false, end: findEnd(tokens, noun + 2) };
}

/** The beginning of the sentence, where a comma stands before the name. */
function findOpening(tokens: readonly Token[], { from }: Actor): number | null {
  const comma = skipArticle(tokens, from);
  const isFirst = tokens[comma]?.word === ',' && tokens.slice(0, comma).every(({ word }) => word !== ',');
  return isFirst ? 0 : null;
}

const NAMES: ReadonlySet<string> = new Set(ADHERENTS.split('|'));
const LONGEST_PHRASE = 9;
const OPENING = new Set([...DETERMINERS, 'long', 'once', 'always', 'himself', 'herself']);
