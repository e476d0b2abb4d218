import { makeWordSet } from '../../text/word-set.ts';
import type { Draft, Refiner } from './draft.ts';
import type { Page } from './page.ts';

/** Words that belong to the verb before them: "called for", "called on", "insists on", "spoke of". */
const PARTICLES = makeWordSet('for on of about against out');

/** "called for | a meeting": what stands between the verb and its content is the verb's. */
export const takeParticles: Refiner = (drafts, { page }) =>
  drafts.map((draft) => ({ ...draft, cue: takeParticle(page, draft) }));

function takeParticle({ tokens, markOf }: Page, { cue, stretch }: Draft): Draft['cue'] {
  if (cue === null || stretch.from !== cue.to + 1 || markOf[cue.to] !== -1) return cue;
  return PARTICLES.has(tokens[cue.to]!.word) ? { from: cue.from, to: cue.to + 1 } : cue;
}
