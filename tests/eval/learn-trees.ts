import { followTree, type Tree, type Trees } from '../../src/extract/positions/weigh-choice.ts';
import { makeRandom } from './make-random.ts';

/** A decision seen while learning: what it was weighed by, and how right it was, from 0 to 1. */
export interface Seen {
  readonly features: readonly number[];
  readonly worth: number;
}

export interface TreeOptions {
  readonly trees: number;
  /** Questions from the root to a leaf. */
  readonly depth: number;
  /** How much of its correction each tree makes. */
  readonly rate: number;
  /** How strongly leaves are drawn to zero. */
  readonly ridge: number;
  /** Fewer decisions make no leaf. */
  readonly fewest: number;
  /** The share of the decisions, and of the features, that each tree sees. */
  readonly seen: number;
  readonly asked: number;
}

/** A feature is cut at so many values at the most. */
const MOST_CUTS = 32;

/**
 * Learns trees that correct one another (gradient boosting of the logistic loss with Newton steps, after Friedman 2001 and
 * Chen and Guestrin 2016). The same decisions give the same trees.
 */
export function learnTrees(decisions: readonly Seen[], options: TreeOptions): Trees {
  const width = decisions[0]!.features.length;
  const cuts = Array.from({ length: width }, (_, i) =>
    listCuts(decisions.map(({ features }) => features[i]!)),
  );
  const bins = cuts.map((at, i) =>
    Uint8Array.from(decisions, ({ features }) => at.filter((cut) => features[i]! > cut).length),
  );
  const share = decisions.reduce((sum, { worth }) => sum + worth, 0) / decisions.length;
  const base = Math.log(share / (1 - share));
  const sums = new Float64Array(decisions.length).fill(base);
  const slopes = new Float64Array(decisions.length);
  const bends = new Float64Array(decisions.length);
  const random = makeRandom(7);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (const [i, { worth }] of decisions.entries()) {
      const probability = 1 / (1 + Math.exp(-sums[i]!));
      slopes[i] = worth - probability;
      bends[i] = probability * (1 - probability);
    }
    const rows = [...decisions.keys()].filter(() => random() < options.seen);
    const asked = cuts.map((_, i) => i).filter(() => random() < options.asked);
    const grow = (members: readonly number[], depth: number): Tree => {
      const [slope, bend] = [sumOf(slopes, members), sumOf(bends, members)];
      const split = depth === 0 ? null : findSplit(members, slope, bend);
      if (split === null) return round4((options.rate * slope) / (bend + options.ridge));
      const { feature, bin } = split;
      const isLow = (row: number) => bins[feature]![row]! <= bin;
      return [
        feature,
        cuts[feature]![bin]!,
        grow(members.filter(isLow), depth - 1),
        grow(
          members.filter((row) => !isLow(row)),
          depth - 1,
        ),
      ];
    };
    const findSplit = (members: readonly number[], slope: number, bend: number) => {
      let best: { feature: number; bin: number } | null = null;
      let most = (slope * slope) / (bend + options.ridge) + SMALLEST_GAIN;
      for (const feature of asked) {
        const size = cuts[feature]!.length + 1;
        const [ofSlope, ofBend] = [new Float64Array(size), new Float64Array(size)];
        const count = new Uint32Array(size);
        for (const row of members) {
          const bin = bins[feature]![row]!;
          ofSlope[bin] = ofSlope[bin]! + slopes[row]!;
          ofBend[bin] = ofBend[bin]! + bends[row]!;
          count[bin] = count[bin]! + 1;
        }
        let [lowSlope, lowBend, low] = [0, 0, 0];
        for (let bin = 0; bin < size - 1; bin++) {
          lowSlope += ofSlope[bin]!;
          lowBend += ofBend[bin]!;
          low += count[bin]!;
          if (low < options.fewest || members.length - low < options.fewest) continue;
          const highSlope = slope - lowSlope;
          const gain =
            (lowSlope * lowSlope) / (lowBend + options.ridge) +
            (highSlope * highSlope) / (bend - lowBend + options.ridge);
          if (gain > most) {
            most = gain;
            best = { feature, bin };
          }
        }
      }
      return best;
    };
    const tree = grow(rows, options.depth);
    trees.push(tree);
    for (const i of decisions.keys()) sums[i] = sums[i]! + followTree(tree, decisions[i]!.features);
  }
  return { base: round4(base), trees };
}

const SMALLEST_GAIN = 1e-6;

/** The values between which a feature is cut, spread evenly over the decisions. */
function listCuts(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const cuts = Array.from({ length: MOST_CUTS - 1 }, (_, i) => {
    return round4(sorted[Math.floor(((i + 1) * sorted.length) / MOST_CUTS)]!);
  });
  return [...new Set(cuts)];
}

function sumOf(values: Float64Array, members: readonly number[]): number {
  return members.reduce((sum, row) => sum + values[row]!, 0);
}

function round4(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
