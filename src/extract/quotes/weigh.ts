/** Learned weights: what each named feature adds. A name that is missing weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The sum of the weights of `features`. */
function weighFeatures(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** The chance of each of several exclusive choices (a softmax): they add up to 1. */
export function weighChoices(weights: Weights, choices: readonly (readonly string[])[]): number[] {
  const sums = choices.map((features) => weighFeatures(weights, features));
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** The chance of a single yes (a logistic curve). */
export function weighChance(weights: Weights, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-weighFeatures(weights, features)));
}
