import type { Issue } from '../../corpus/corpus.ts';
import { FARTHEST } from './count-namings.ts';
import type { Outline } from './outline-sentence.ts';

/** Whether the words around a sentence are on an issue, by all that names it or hints at it: for each issue in its order. */
export type Hints = (at: number, issue: number) => readonly number[];

/** What is a sentence away counts so much less; what comes behind it only half of that. */
const FADING = 0.7;
const AHEAD = 0.5;

/** Weighs what the sentences of an article name and hint at, in time that grows as their number does. */
export function countHints(sentences: readonly Outline[], issues: readonly Issue[]): Hints {
  const hinted = sentences.map(({ hints }) => issues.map((issue) => hints.get(issue) ?? 0));
  const told = sentences.map(({ named }, at) =>
    issues.map((issue, i) => hinted[at]![i]! + Number(named.has(issue))),
  );
  const before = fade(told);
  const behind = fade(told.toReversed()).toReversed();
  const near = before.map((weights, at) => weights.map((weight, i) => weight + AHEAD * behind[at]![i]!));
  const [nearLeads, toldLeads] = [near.map(listLeads), told.map(listLeads)];
  const distances = measureBack(told);
  const counts = issues.map((_, i) => told.filter((weights) => weights[i]! > 0).length);
  const total = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return (at, i) => [
    distances[at]!.filter((distance) => distance < distances[at]![i]!).length,
    near[at]![i]!,
    nearLeads[at]![i]!,
    toldLeads[at]![i]!,
    counts[i]! / total,
    hinted[at]![i]!,
  ];
}

/** For each sentence the sum of those before it, the less the farther they are. */
function fade(told: readonly (readonly number[])[]): number[][] {
  let sums = (told[0] ?? []).map(() => 0);
  return told.map((weights) => {
    const own = sums;
    sums = sums.map((sum, i) => FADING * (sum + weights[i]!));
    return own;
  });
}

/** For each sentence how far back each issue was told of last. */
function measureBack(told: readonly (readonly number[])[]): number[][] {
  let distances = (told[0] ?? []).map(() => FARTHEST);
  return told.map((weights) => {
    const own = distances;
    distances = own.map((distance, i) => (weights[i]! > 0 ? 1 : Math.min(FARTHEST, distance + 1)));
    return own;
  });
}

/** How much more each is than the most of all others. */
function listLeads(weights: readonly number[]): number[] {
  const most = Math.max(...weights);
  const isAlone = weights.filter((weight) => weight === most).length === 1;
  const second = isAlone ? Math.max(...weights.filter((weight) => weight < most)) : most;
  return weights.map((weight) => weight - (weight === most ? second : most));
}
