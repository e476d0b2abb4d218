import type { Issue } from '../../corpus/corpus.ts';
import { rememberPer } from '../../text/remember-per.ts';
import { coversAll } from './covers-all.ts';
import { type Choice, describeChoices } from './describe-choices.ts';
import { followLead } from './follow-lead.ts';
import { mergePositions } from './merge-positions.ts';
import type { Position } from './position.ts';
import { type SentenceTold, type Stand, tellOwn } from './stand.ts';
import { supposeWhereNone } from './suppose-stands.ts';
import { weighChoice } from './weigh-choice.ts';

/**
 * The positions of an article, sentence by sentence: on what the whole article makes it probable that a stand is on,
 * whatever its own words say. Where a sentence says of no stand, the article may make one probable.
 */
export function choosePositions(told: readonly SentenceTold[], issues: readonly Issue[]): Position[][] {
  if (told.length < SHORTEST || issues.length < FEWEST)
    return told.map(({ stands }) => mergePositions(tellOwn(stands)));
  const supposed = told.map(supposeWhereNone);
  const choices = describeChoices(supposed, issues);
  const chosen = supposed.map(({ read, stands }, at) => {
    const isOfAll = stands.length > 0 && coversAll(read);
    return mergePositions(stands.flatMap((stand) => choose(stand, choices[at]!, isOfAll)));
  });
  return followLead(supposed, chosen, choices);
}

/** Articles of fewer sentences, and codebooks of fewer issues, are not what was learned from: the words themselves tell it all there. */
const SHORTEST = 8;
const FEWEST = 6;

/** From this probability an issue is taken, whether the words point to it or not. */
const PROBABLE = 0.58;

/** Whether an issue is taken that is so probable. */
export function isChosen(probability: number): boolean {
  return probability >= PROBABLE;
}

/** Several stands of a party have the same choices. */
const weigh = rememberPer(({ features }: Choice) => weighChoice(features));

/** `isOfAll` where the stand is on all places that are claimed. */
function choose({ party, issues, tell }: Stand, choices: readonly Choice[], isOfAll: boolean): Position[] {
  return choices.flatMap((choice) => {
    if (choice.party !== party) return [];
    const own = issues.find(({ issue }) => issue === choice.issue);
    const isPlace = isOfAll && weigh(choice) >= POSSIBLE && isCalledByName(choice.issue);
    return isPlace || isChosen(weigh(choice)) ? [tell(own ?? choice.found)] : [];
  });
}

/** Below this one even an issue that would be covered is left out. */
const POSSIBLE = 0.1;

function isCalledByName({ terms }: Issue): boolean {
  return terms.some((term) => /\p{Lu}/u.test(term));
}
