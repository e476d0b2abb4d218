import { classify } from './describe-mark.ts';
import type { Page } from './page.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';
import { describeSubject, type SubjectChoice, type VerbPlace } from './subject.ts';

/** "…,” said the minister", "according to the report": a phrase right after the verb. */
export function listInverted(page: Page, place: VerbPlace): SubjectChoice[] {
  const { verb, sentence } = place;
  if (place.form === 'base' || (place.from !== verb && place.form !== 'phrase')) return [];
  const before = verb === sentence.from ? 'start' : classify(page, verb - 1);
  if (place.form !== 'phrase' && !OPEN.has(before)) return [];
  const mention = readPhraseAfter(page, verb + 1, sentence.to);
  if (mention === null) return [];
  const after = mention.to >= sentence.to ? 'end' : classify(page, mention.to);
  const own = [
    `before ${before}`,
    `after ${after}`,
    `after ${after} before ${before}`,
    `first ${classify(page, verb + 1)}`,
  ];
  return [describeSubject(page, place, 'inverted', mention, own)];
}

const OPEN = new Set(['start', 'mark', ',', '-', '–', '—', '--', ':', '?', '!', '…', '...']);
