import type { Article } from '../../corpus/article.ts';
import type { Party } from '../../corpus/corpus.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import type { Actor, ActorFinder } from './find-actors.ts';
import { findLeaders } from './find-leaders.ts';

/** Who may be meant without a name at a place in an article. */
export interface Context {
  /** Whom the paragraph told of last. */
  readonly leaders: readonly Actor[];
  /** Everybody named or meant in the sentence before, wherever it stands. */
  readonly named: readonly Actor[];
  /** The two that "both sides" are; empty where there are not two. */
  readonly sides: readonly Party[];
}

/** What a headline says of it: the two parties that it names. */
export function openContext({ title }: Article, findActors: ActorFinder): Context {
  const named = findActors(readTokens(title, { start: 0, end: title.length }));
  return { leaders: [], named: [], sides: takePair(named) };
}

/** After a sentence. One that names nobody leaves the paragraph with whom it told of. */
export function followContext(context: Context, tokens: readonly Token[], actors: readonly Actor[]): Context {
  const leaders = actors.length === 0 ? context.leaders : findLeaders(tokens, actors);
  const isJoined = actors.some(({ to }) => tokens[to]?.word === 'and');
  const pair = isJoined ? takePair(actors) : [];
  return { leaders, named: actors, sides: pair.length > 0 ? pair : context.sides };
}

function takePair(actors: readonly Actor[]): readonly Party[] {
  const parties = [...new Set(actors.map(({ party }) => party))];
  return parties.length === 2 ? parties : [];
}
