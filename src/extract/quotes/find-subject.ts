import { addFeature, type Features, template } from './features.ts';
import type { Page } from './page.ts';
import { type Part, partOf } from './parts.ts';
import { type Subject, type SubjectChoice, sideOfWay, type VerbPlace } from './subject.ts';
import { listInverted } from './subjects-after.ts';
import {
  listAdjacent,
  listAgents,
  listApposed,
  listDescribed,
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
  const described = listDescribed(page, place);
  if (described.length > 0) return described;
  return [listRelative, listAdjacent, listInverted, listApposed, listShared, listFirst].flatMap((list) =>
    list(page, place),
  );
}

/** The likeliest of them, or null where there are none. */
export function chooseSubject(weights: Weights, choices: readonly SubjectChoice[]): Subject | null {
  if (choices.length === 0) return null;
  const sure = choices.find((choice) => choice.sure);
  if (sure !== undefined) return { ...sure, chance: 1 };
  const chances = weighChoices(weights, describeChoices(choices));
  const best = chances.indexOf(Math.max(...chances));
  const { head } = choices[best]!.mention;
  const chance = choices.reduce(
    (sum, each, i) => (each.mention.head.to === head.to ? sum + chances[i]! : sum),
    0,
  );
  return { ...preferAntecedent(choices, choices[best]!), chance };
}

/** "Roe, who left, told …": the pronoun is the subject of its own verb alone, the name that of the verb behind it. */
function preferAntecedent(choices: readonly SubjectChoice[], best: SubjectChoice): SubjectChoice {
  if (best.way !== 'shared' || best.mention.head.to > best.mention.from) return best;
  const named = choices.find(
    ({ way, mention }) => way === 'apposed' && mention.head.to === best.mention.head.to,
  );
  return named ?? best;
}

/** Adds to each choice which other ways there are: an inverted subject rivals one before the verb. */
export function describeChoices(choices: readonly SubjectChoice[]): Features[] {
  const among = joinWays(choices);
  return choices.map(({ features, way }) => {
    const all = [...features];
    addFeature(all, sideOfWay(way), AMONG, among);
    return all;
  });
}

const AMONG = template('among *');
const joined = new Map<number, Part>();

/** "adjacent+first" as a part: one for each set of ways. */
function joinWays(choices: readonly SubjectChoice[]): Part {
  let ways = 0;
  for (const { way } of choices) ways |= 1 << sideOfWay(way);
  const known = joined.get(ways);
  if (known !== undefined) return known;
  const part = partOf([...new Set(choices.map(({ way }) => way))].sort().join('+'));
  joined.set(ways, part);
  return part;
}
