import { makeWordSet } from '../text/word-set.ts';
import type { VenueKind } from './venue.ts';

/** Nouns that tell where something was said or written. */
const NOUNS: readonly (readonly [VenueKind, string])[] = [
  ['interview', 'interview interviews'],
  ['post', 'post posts tweet tweets thread message messages video videos livestream blog vlog podcast'],
  ['statement', 'statement statements release communique communiqué'],
  [
    'document',
    'letter letters email emails e-mail memo memoir book op-ed column essay filing affidavit lawsuit complaint petition ' +
      'diary manifesto article editorial cable transcript',
  ],
  [
    'event',
    'speech speeches address remarks briefing briefings conference rally summit forum meeting debate hearing ceremony ' +
      'testimony sermon lecture talks gathering dinner reception event congress convention session trial appearance ' +
      'broadcast programme program visit vigil panel workshop parliament court',
  ],
  ['press', 'reporters journalists newsmen'],
  [
    'outlet',
    'newspaper paper daily weekly magazine broadcaster channel station agency website outlet radio television tv news ' +
      'times journal herald tribune gazette telegraph guardian bugle mail observer review network',
  ],
];

/** Places on the net and on the air that are named without an article: "on social media". */
export const PLATFORMS = makeWordSet(
  'media twitter facebook telegram instagram youtube tiktok x linkedin weibo whatsapp bluesky television tv radio air',
);

const KINDS = new Map(
  NOUNS.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

/** What kind of place the lower-case noun is, or undefined where it is none. */
export function readVenueNoun(word: string): VenueKind | undefined {
  return KINDS.get(word);
}
