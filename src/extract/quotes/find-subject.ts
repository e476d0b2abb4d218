import { describeSpeaker, type Mention } from '../mention.ts';
import type { VerbForm } from '../reporting-verbs.ts';
import type { Page, Stretch } from './page.ts';
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

/** The speaker of a clause and how it was found. */
export interface Subject {
  readonly mention: Mention;
  /** How sure it is among all that were possible, 0 to 1. */
  readonly chance: number;
  readonly way: 'adjacent' | 'apposed' | 'relative' | 'inverted' | 'shared' | 'by' | 'first' | 'possessor';
}

/** A possible subject with what speaks for it. */
export interface SubjectChoice extends Subject {
  readonly features: readonly string[];
}

/** Where the verb stands and what is known around it. */
export interface VerbPlace {
  readonly sentence: Stretch;
  readonly verb: number;
  /** The first auxiliary or adverb before the verb. */
  readonly from: number;
  readonly lemma: string;
  readonly form: VerbForm | 'phrase';
  readonly passive: boolean;
  /** The subject of the reporting clause before it in the sentence. */
  readonly previous: Subject | null;
}

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

/** The features that every way of finding a subject shares. */
export function describeSubject(
  page: Page,
  place: VerbPlace,
  way: Subject['way'],
  mention: Mention,
  own: string[],
): SubjectChoice {
  const features = [
    way,
    `${way} kind ${mention.kind}`,
    `${way} who ${describeSpeaker(page, mention)}`,
    `${way} form ${place.form}`,
    `${way} lemma ${place.lemma}`,
    `${way} bare ${place.from === place.verb}`,
    ...own.map((feature) => `${way} ${feature}`),
  ];
  return { mention, way, features, chance: 0 };
}
