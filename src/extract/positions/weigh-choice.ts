import learned from './choice-trees.json' with { type: 'json' };

/** A leaf is its weight; else the number of a feature, the highest value that goes to the first branch, and both branches. */
export type Tree = number | readonly [feature: number, highest: number, low: Tree, high: Tree];

/** What trees add to, in logits. */
export interface Trees {
  readonly base: number;
  readonly trees: readonly Tree[];
}

const trees = learned as unknown as Trees;

/**
 * How probable it is that a reader lists a choice with these features, from 0 to 1, by the trees that
 * tests/eval/train-choices.ts learned: what a reader may leave out counted for two thirds there.
 */
export function weighChoice(features: readonly number[]): number {
  return weighBy(trees, features);
}

/** The same by any trees. */
export function weighBy({ base, trees }: Trees, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + followTree(tree, features), base)));
}

/** The weight of the leaf where a tree ends for these features. */
export function followTree(tree: Tree, features: readonly number[]): number {
  let node = tree;
  while (typeof node !== 'number') node = features[node[0]]! <= node[1] ? node[2] : node[3];
  return node;
}
