import { answerDigest } from '../../../src/answers/digest/digest.ts';
import type { DigestAnswer, DigestAsked } from '../../../src/answers/digest/digest-item.ts';
import type { Library } from '../../../src/search/library.ts';

/** The digest of a library between two ISO days, both among them. Throws where the answer is of another kind. */
export function makeDigest(
  library: Library,
  [first, last]: readonly [string, string],
  asked: Partial<DigestAsked> = {},
): DigestAnswer {
  const until = new Date(Date.parse(last) + 86_400_000).toISOString();
  const window = { since: new Date(Date.parse(first)).toISOString(), until };
  const answer = answerDigest(
    { ...window, about: null, person: null, party: null, all: false, skip: 0, ...asked },
    library,
  );
  if (answer.kind !== 'digest') throw new Error(`The answer is of the kind ${answer.kind}.`);
  return answer;
}
