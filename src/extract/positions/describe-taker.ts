import type { Party } from '../../corpus/corpus.ts';
import { POSSESSIVE_MARKS, PREPOSITIONS } from '../grammar-words.ts';
import { readCue } from './read-cue.ts';
import { isQuoted, locateTokens, type SentenceRead } from './sentence-read.ts';
import type { SentenceTold, Stand } from './stand.ts';

/** What a sentence is, whoever takes a stand in it. */
export function describeSentence(read: SentenceRead): readonly number[] {
  const { tokens, statements } = read;
  return [
    tokens.filter((_, at) => readCue(tokens, at, false) !== null).length,
    tokens.filter((token) => isQuoted(read, token)).length / tokens.length,
    statements.length,
    statements.filter(({ party }) => party === null).length,
    statements.length === 0 ? FORMS.length : FORMS.indexOf(statements[0]!.form),
    new Set(read.actors.map(({ party }) => party)).size,
  ];
}

const FORMS = ['direct', 'mixed', 'indirect'];

/** How a party takes its stands in a sentence, where it is named there, and whether the sentences beside it have stands of it. */
export function describeTaker(
  told: readonly SentenceTold[],
  at: number,
  party: Party,
  stands: readonly Stand[],
): readonly number[] {
  const { read } = told[at]!;
  const { tokens, actors } = read;
  const first = actors.find((actor) => actor.party === party);
  const takes = (place: number) =>
    Number(told[place]?.stands.some((stand) => !stand.isSupposed && stand.party === party) ?? false);
  const found = stands.filter(({ isSupposed }) => !isSupposed);
  const words = found.map(({ within }) => locateTokens(read, within));
  return [
    Number(found.length < stands.length),
    first?.from ?? -1,
    Number(first !== undefined && first.from === actors[0]!.from),
    Number(first !== undefined && first.person !== null),
    Number(first !== undefined && PREPOSITIONS.has(tokens[first.from - 1]?.word ?? '')),
    Number(first !== undefined && POSSESSIVE_MARKS.has(tokens[first.to]?.word ?? '')),
    ...[takes(at - 1), takes(at + 1)],
    Math.max(-1, ...found.map(({ issues }) => issues.length)),
    Number(found.some(({ isStatement }, i) => isStatement && words[i]![0] === 0)),
    Math.max(0, ...words.map(([from, to]) => to - from)) / tokens.length,
  ];
}
