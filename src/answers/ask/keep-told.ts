import type { Library } from '../../search/library.ts';
import { expandShorthand } from '../../text/expand-shorthand.ts';
import type { Answer } from '../answer.ts';
import { findSpeaker, saidBy, type WantedSpeaker } from '../who-said/read-question.ts';

const AUXILIARY = '(?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should)';

// "|is the pier safe| according to |the mayor|?"
const BEHIND = new RegExp(
  String.raw`^(?<said>${AUXILIARY}\s+\S[^?]{2,120}?),?\s+according\s+to\s+(?<by>\S[^?,]{1,40}?)\W*$`,
  'iu',
);
// "according to |the mayor|, |is the pier safe|?"
const BEFORE = new RegExp(
  String.raw`^according\s+to\s+(?<by>\S[^?,]{1,40}?),\s*(?<said>${AUXILIARY}\s+\S.*)$`,
  'iu',
);

/** Whose words alone tell whether something is so, and the same asked as what they said. */
export interface ToldBy {
  readonly by: WantedSpeaker;
  readonly question: string;
}

/** Null where nobody's words are asked for, or where they are that the record does not know. */
export function readToldBy(question: string, library: Library): ToldBy | null {
  const typed = expandShorthand(question);
  const { by, said } = (BEHIND.exec(typed) ?? BEFORE.exec(typed))?.groups ?? {};
  const speaker = by === undefined ? null : findSpeaker(by, library);
  if (said === undefined || speaker === null) return null;
  const claim = said.replace(/^\S+\s+/u, '');
  return { by: speaker, question: `did ${by} say ${claim}` };
}

/** Those of the words that are theirs; null where none is. */
export function keepTold(answer: Answer, { by }: ToldBy): Answer | null {
  if (answer.kind !== 'quotes') return null;
  const items = answer.items.filter((item) => saidBy(item, by));
  return items.length === 0 ? null : { ...answer, items };
}
