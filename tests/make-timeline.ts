import type { Answer } from '../src/answers/answer.ts';
import { answerTimeline } from '../src/answers/timeline/timeline.ts';
import type { Library } from '../src/search/library.ts';

/** The timeline of a library on some words, or of all that it holds. Throws where it is silent. */
export function makeTimeline(library: Library, about: string | null = null) {
  const asked = { about, person: null, party: null, from: null, to: null, zoom: null };
  const answer: Answer = answerTimeline(asked, library);
  if (answer.kind !== 'timeline') throw new Error(`The answer is of the kind ${answer.kind}.`);
  return answer;
}
