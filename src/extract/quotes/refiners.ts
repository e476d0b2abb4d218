import type { Refiner } from './draft.ts';
import { takeVenues } from './find-venue.ts';
import { dropAnonymous, rateCertainty } from './refine-certainty.ts';
import { cutGlosses, takeTurns } from './refine-extent.ts';
import { nameMentions, takeApposedNames, widenRelatives } from './refine-names.ts';
import { namePronouns } from './refine-pronouns.ts';
import { takeParticles } from './take-particles.ts';

/** Each mends one thing, in this order. */
export const REFINERS: readonly { readonly refine: Refiner; readonly reason: string }[] = [
  { refine: takeTurns, reason: 'First: what lies inside a printed turn needs no mending.' },
  { refine: cutGlosses, reason: 'Before anything asks what the words are.' },
  { refine: takeParticles, reason: 'Once the words begin where they will.' },
  {
    refine: takeVenues,
    reason: 'Once the words and the cue are where they stay: what lies in neither may be the place.',
  },
  {
    refine: widenRelatives,
    reason: 'Before names are looked up: whom "who" stands for may have one.',
  },
  {
    refine: takeApposedNames,
    reason: 'Before names are looked up: an office gets the name that stands behind it.',
  },
  { refine: nameMentions, reason: 'Names come first: pronouns are given the names that are found here.' },
  { refine: namePronouns, reason: 'Before certainty, which asks whether there is a name.' },
  {
    refine: rateCertainty,
    reason: 'Takes the speaker away where all before left it too unsure.',
  },
  { refine: dropAnonymous, reason: 'Last: only now is it known what has no speaker.' },
];
