import { type Features, readFeature } from './features.ts';

/** Learned weights: what each feature adds, in a table with open addresses. A feature that is missing weighs nothing. */
export interface Weights {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly values: Float64Array;
  readonly mask: number;
}

/** The weights of named features ("before lemma say next that"), ready to be looked up. */
export function compileWeights(named: Readonly<Record<string, number>>): Weights {
  const entries = Object.entries(named);
  const size = 2 ** Math.ceil(Math.log2(entries.length * SPARSENESS + 2));
  const table = {
    first: new Int32Array(size).fill(EMPTY),
    second: new Int32Array(size),
    values: new Float64Array(size),
    mask: size - 1,
  };
  for (const [name, weight] of entries) {
    const [first, second] = readFeature(name) ?? [];
    if (first === undefined || second === undefined) continue;
    const at = findPlace(table, first, second);
    table.first[at] = first;
    table.second[at] = second;
    table.values[at] = weight;
  }
  return table;
}

/** Places for each weight: with four, most look-ups end at the first one. */
const SPARSENESS = 4;
/** No feature has this as its first number. */
const EMPTY = -1;
// https://en.wikipedia.org/wiki/Hash_function#Fibonacci_hashing
const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0x85ebca6b;

/** Where the feature stands in the table, or the empty place where it would. */
function findPlace({ first, second, mask }: Weights, a: number, b: number): number {
  const mixed = Math.imul(a, FIRST_FACTOR) ^ Math.imul(b, SECOND_FACTOR);
  let at = (mixed ^ (mixed >>> 15)) & mask;
  while (first[at] !== EMPTY && (first[at] !== a || second[at] !== b)) at = (at + 1) & mask;
  return at;
}

/** The sum of the weights of `features`. */
function weighFeatures(weights: Weights, features: Features): number {
  let sum = 0;
  for (let i = 0; i < features.length; i += 2)
    sum += weights.values[findPlace(weights, features[i]!, features[i + 1]!)]!;
  return sum;
}

/** The chance of each of several exclusive choices (a softmax): they add up to 1. */
export function weighChoices(weights: Weights, choices: readonly Features[]): number[] {
  const sums = choices.map((features) => weighFeatures(weights, features));
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** The chance of a single yes (a logistic curve). */
export function weighChance(weights: Weights, features: Features): number {
  return 1 / (1 + Math.exp(-weighFeatures(weights, features)));
}
