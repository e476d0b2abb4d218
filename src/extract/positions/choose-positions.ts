import type { Issue } from '../../corpus/corpus.ts';
import { type Choice, describeChoices } from './describe-choices.ts';
import { mergePositions } from './merge-positions.ts';
import type { Position } from './position.ts';
import { type SentenceTold, type Stand, tellOwn } from './stand.ts';
import { weighChoice } from './weigh-choice.ts';

/**
 * The positions of an article, sentence by sentence: on what a stand says that it is on, unless the whole article makes
 * that improbable, and on what the article makes it probable that it is on.
 */
export function choosePositions(told: readonly SentenceTold[], issues: readonly Issue[]): Position[][] {
  if (told.length < SHORTEST || issues.length < FEWEST)
    return told.map(({ stands }) => mergePositions(tellOwn(stands)));
  const choices = describeChoices(told, issues);
  return told.map(({ stands }, at) => mergePositions(stands.flatMap((stand) => choose(stand, choices[at]!))));
}

/** Articles of fewer sentences, and codebooks of fewer issues, are not what was learned from: the words themselves tell it all there. */
const SHORTEST = 8;
const FEWEST = 6;

/** Below this probability an issue that the words point to is left out. */
const IMPROBABLE = 0.4;
/** From this one an issue is taken that they do not point to. */
const PROBABLE = 0.65;

/** Whether an issue is taken that is so probable; `isOwn` where the words themselves point to it. */
export function isChosen(probability: number, isOwn: boolean): boolean {
  return probability >= (isOwn ? IMPROBABLE : PROBABLE);
}

function choose({ party, issues, tell }: Stand, choices: readonly Choice[]): Position[] {
  return choices.flatMap(({ issue, found, features, ...choice }) => {
    if (choice.party !== party) return [];
    const own = issues.find((each) => each.issue === issue);
    const where = own ?? found;
    return where !== null && isChosen(weighChoice(features), own !== undefined) ? [tell(where)] : [];
  });
}
