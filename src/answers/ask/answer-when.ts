import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { overlaps } from '../../text/span.ts';
import type { Answer } from '../answer.ts';
import type { TimelineAsked } from '../timeline/read-topic.ts';
import { answerTimeline } from '../timeline/timeline.ts';
import { answerBySentences } from './answer-by-sentences.ts';
import { readAsks } from './question-words.ts';
import { type AskRead, readAsk } from './read-ask.ts';
import { stripFrame } from './strip-frame.ts';

/** A timeline; of a question in plain words ("when was the bridge opened") no more than a sentence tells with its time. */
export function answerDated(typed: TimelineAsked, library: Library): Answer {
  const words = tokenizeWords(stripFrame(typed.about ?? ''));
  const asksWhen = readAsks(words.slice(0, 2).map(({ term }) => term)) === 'when';
  return asksWhen
    ? answerWhen(readAsk(typed.about!, library), typed, library)
    : answerTimeline(typed, library);
}

/** When something was is told where a sentence tells it with its time: a timeline may hold the words by chance. */
export function answerWhen(read: AskRead, typed: TimelineAsked, library: Library): Answer {
  const told = answerBySentences(read, library);
  if (told.kind !== 'quotes') return told;
  const timeline = answerTimeline(typed, library);
  if (timeline.kind !== 'timeline') return told;
  const [best] = told.items;
  const isTold = timeline.entries.some(
    ({ item: { citation } }) =>
      citation.article === best?.citation.article && overlaps(citation.span, best.citation.span),
  );
  return isTold ? timeline : told;
}
