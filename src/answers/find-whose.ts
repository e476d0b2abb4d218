import { PREPOSITIONS, THIRD_PERSON } from '../extract/grammar-words.ts';
import { type Actor, type ActorFinder, makeActorFinder } from '../extract/positions/find-actors.ts';
import { chooseReferent, findLeaders } from '../extract/positions/find-leaders.ts';
import { findStances } from '../extract/positions/find-stances.ts';
import { skipToVerb } from '../extract/positions/read-subject.ts';
import type { Library } from '../search/library.ts';
import { isSpeechVerb } from '../search/related-words.ts';
import { splitSentences } from '../text/sentences.ts';
import { overlaps, type Span, sliceSpan } from '../text/span.ts';
import { readTokens, type Token } from '../text/tokens.ts';
import { makeWordSet } from '../text/word-set.ts';
import type { Attribution, Item } from './item.ts';

/**
 * Whose proposal, wish, answer or refusal one sentence of an outlet's own words tells ("Roe proposed to close it", "the
 * ministry has ruled it out", "she is against it"): the subject of its first such verb, or of the last one that begins
 * before the end of `asked`, by the record's name. Null where it tells of none or of others first, where more than one
 * sentence is cited, and where a pronoun could mean several.
 */
export function findWhose(
  { article, paragraph, span }: Item['citation'],
  library: Library,
  asked: Span | null = null,
): Attribution | null {
  const passage = library.passagesOf(article).find((each) => each.paragraph === paragraph);
  if (passage === undefined) return null;
  const sentences = splitSentences(article.text, passage.span);
  const [sentence, ...more] = sentences.filter((each) => overlaps(each, span));
  if (sentence === undefined || more.length > 0) return null;
  const tokens = readTokens(article.text, sentence);
  const findActors = makeActorFinder(library.corpus);
  const former = sentences[sentences.indexOf(sentence) - 1];
  const meant = former && findMeant(tokens, readTokens(article.text, former), findActors);
  const actors = [...(meant ? [meant] : []), ...findActors(tokens)];
  const stances = findStances(tokens, actors, [], []).toSorted((a, b) => a.subject.from - b.subject.from);
  const told = asked && stances.findLast(({ subject }) => tokens[subject.from]!.start < asked.end);
  const meantBy = told ?? stances[0];
  const actor =
    actors.find(({ from, to }) => meantBy && from < meantBy.subject.to && to > meantBy.subject.from) ??
    actors.find((each) => tellsSpeech(tokens, each));
  if (actor === undefined || isJoined(tokens, actor, actors)) return null;
  // Of "Roe gave them a week, but the ministry has ruled it out" the first half is Roe's.
  if (
    told === undefined &&
    findLeaders(tokens, actors).some(({ from, party }) => from < actor.from && party !== actor.party)
  )
    return null;
  const { person, party } = actor;
  const mention = { start: tokens[actor.from]!.start, end: tokens[actor.to - 1]!.end };
  return {
    ...{ name: person?.name ?? party.name, person, party, isSubject: true, venue: null },
    asWritten: sliceSpan(article.text, mention),
    certainty: actor === meant ? 'pronoun' : 'named',
  };
}

/** "The ministry and the guild": what two do together is neither's alone. */
function isJoined(tokens: readonly Token[], actor: Actor, actors: readonly Actor[]): boolean {
  const joins = (first: Actor, second: Actor) => {
    const between = tokens.slice(first.to, second.from).map(({ word }) => word);
    return ['and', 'and the'].includes(between.join(' '));
  };
  const others = actors.filter(({ party }) => party !== actor.party);
  return others.some((other) => joins(other, actor) || joins(actor, other));
}

/** "Roe has warned", "the ministry thanked": a verb of saying behind its subject. */
function tellsSpeech(tokens: readonly Token[], { from, to }: Actor): boolean {
  if (PREPOSITIONS.has(tokens[from - 1]?.word ?? '')) return false;
  let at = skipToVerb(tokens, to) ?? tokens.length;
  while (HELPING.has(tokens[at]?.word ?? '') || tokens[at]?.word.endsWith('ly')) at++;
  return at < tokens.length && isSpeechVerb(tokens[at]!.word);
}

const HELPING = makeWordSet('has have had also later then again');

/** Whom a pronoun that opens the sentence means: the one whom the sentence before tells of. */
function findMeant(
  tokens: readonly Token[],
  former: readonly Token[],
  findActors: ActorFinder,
): Actor | null {
  const pronoun = tokens[0]?.word ?? '';
  if (!THIRD_PERSON.has(pronoun)) return null;
  const meant = chooseReferent(pronoun, findLeaders(former, findActors(former)));
  return meant && { ...meant, from: 0, to: 1 };
}
