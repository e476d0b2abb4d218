import type { Page } from './page.ts';
import type { Subject, SubjectChoice, VerbPlace } from './subject.ts';
import { listInverted } from './subjects-after.ts';
import {
  listAdjacent,
  listAgents,
  listApposed,
  listPossessors,
  listQuoted,
  listRelative,
} from './subjects-before.ts';
import { listFirst, listShared } from './subjects-shared.ts';
import { type Weights, weighChoices } from './weigh.ts';

/** All subjects that the verb may have, each way of finding one in turn. */
export function listSubjects(page: Page, place: VerbPlace): SubjectChoice[] {
  if (place.form === 'phrase') return listInverted(page, place);
  if (place.form === 'noun') return listPossessors(page, place);
  if (place.passive) return listAgents(page, place);
  const quoted = listQuoted(page, place);
  if (quoted.length > 0) return quoted;
  return [listRelative, listAdjacent, listInverted, listApposed, listShared, listFirst].flatMap((list) =>
    list(page, place),
  );
}

/** The likeliest of them, or null where there are none. */
export function chooseSubject(weights: Weights, choices: readonly SubjectChoice[]): Subject | null {
  if (choices.length === 0) return null;
  const sure = choices.find(isSure);
  if (sure !== undefined) return { ...sure, chance: 1 };
  const chances = weighChoices(weights, describeChoices(choices));
  const best = chances.indexOf(Math.max(...chances));
  const { head } = choices[best]!.mention;
  const chance = choices.reduce(
    (sum, each, i) => (each.mention.head.to === head.to ? sum + chances[i]! : sum),
    0,
  );
  return { ...choices[best]!, chance };
}

/** "…, said the ministry.": nothing but the speaker stands between the verb and the end. This is not weighed. */
function isSure({ features }: SubjectChoice): boolean {
  return features.includes('inverted after . before ,') && !features.includes('inverted form ing');
}

/** Adds to each choice which other ways there are: an inverted subject rivals one before the verb. */
export function describeChoices(choices: readonly SubjectChoice[]): string[][] {
  const ways = [...new Set(choices.map((choice) => choice.way))].sort().join('+');
  return choices.map((choice) => [...choice.features, `${choice.way} among ${ways}`]);
}
