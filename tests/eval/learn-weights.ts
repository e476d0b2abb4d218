import { makeRandom } from './make-random.ts';

/** One decision seen in the training part: the features of each choice and which of them were right. */
export interface Example {
  readonly choices: readonly (readonly string[])[];
  readonly right: readonly number[];
}

export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are drawn to zero at each step. */
  readonly decay: number;
  /** Features seen in fewer decisions are left out. */
  readonly fewest: number;
  /** Only so many features are kept, those that weigh most; they are learned a second time without the rest. */
  readonly most: number;
}

/** Learns a softmax over the choices by AdaGrad, averaged over all epochs but the first; the same examples give the same weights. */
export function learnWeights(examples: readonly Example[], options: LearnOptions): Map<string, number> {
  const counts = countFeatures(examples);
  const common = [...counts].filter(([, count]) => count >= options.fewest).map(([name]) => name);
  let kept = common;
  let learned = learnNamed(examples, kept, options);
  for (const share of ROUNDS) {
    const worth = new Map(
      kept.map((name, i) => [name, Math.abs(learned[i]!) * Math.sqrt(counts.get(name)!)]),
    );
    kept = kept.toSorted((a, b) => worth.get(b)! - worth.get(a)!).slice(0, Math.round(options.most * share));
    learned = learnNamed(examples, kept, options);
  }
  return new Map(kept.map((name, i) => [name, Math.round(learned[i]! * 100) / 100]));
}

/** Features go in several rounds: of those that say the same, one takes over what the others weighed. */
const ROUNDS = [4, 2, 1.4, 1];

function countFeatures(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { choices } of examples) {
    for (const name of new Set(choices.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function learnNamed(
  examples: readonly Example[],
  names: readonly string[],
  options: LearnOptions,
): Float64Array {
  const ids = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ choices }) =>
    choices.map((features) => features.map((name) => ids.get(name) ?? -1).filter((id) => id >= 0)),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-3);
  const order = rows.map((_, i) => i);
  const random = makeRandom(7);
  const average = new Float64Array(names.length);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) step(rows[i]!, examples[i]!.right, weights, squares, options);
    if (epoch === 0) continue;
    weights.forEach((weight, id) => {
      average[id] = average[id]! + weight / (options.epochs - 1);
    });
  }
  return average;
}

function step(
  rows: number[][],
  right: readonly number[],
  weights: Float64Array,
  squares: Float64Array,
  options: LearnOptions,
): void {
  const sums = rows.map((row) => row.reduce((sum, id) => sum + weights[id]!, 0));
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  const good = right.reduce((sum, i) => sum + powers[i]!, 0);
  rows.forEach((row, i) => {
    const target = right.includes(i) ? powers[i]! / good : 0;
    const slope = powers[i]! / total - target;
    for (const id of row) {
      const gradient = slope + options.decay * weights[id]!;
      squares[id] = squares[id]! + gradient * gradient;
      weights[id] = weights[id]! - (options.rate * gradient) / Math.sqrt(squares[id]!);
    }
  });
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
