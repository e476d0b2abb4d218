import { PREPOSITIONS, SUBJECT_PRONOUNS } from '../grammar-words.ts';
import { classify } from './describe-mark.ts';
import type { Page } from './page.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';
import { describeSubject, type SubjectChoice, type VerbPlace } from './subject.ts';

/** "X denied it and said": the subject of the reporting clause before. */
export function listShared(page: Page, place: VerbPlace): SubjectChoice[] {
  const { previous } = place;
  if (previous === null) return [];
  const before = classify(page, place.from - 1);
  const own = [`before ${before}`, `before ${before} ${place.form}`, `earlier ${previous.way}`];
  return [describeSubject(page, place, 'shared', previous.mention, own)];
}

/** How far into its sentence a first subject is looked for, and how many of them. */
const FARTHEST = 40;
const MOST_FIRST = 3;

/** "X smiled and said", "X left, saying": phrases that open the sentence or what follows a comma in it. */
export function listFirst(page: Page, place: VerbPlace): SubjectChoice[] {
  const { sentence } = place;
  const found: SubjectChoice[] = [];
  const limit = Math.min(place.from, sentence.from + FARTHEST);
  for (let at = sentence.from; at < limit && found.length < MOST_FIRST; at++) {
    const { word } = page.tokens[at]!;
    if (page.markOf[at] !== -1) continue;
    const opens = at === sentence.from || page.tokens[at - 1]!.word === ',' || at === sentence.from + 1;
    if (!opens && !(SUBJECT_PRONOUNS.has(word) && word !== 'who' && word !== 'one')) continue;
    const mention = readPhraseAfter(page, at, place.from);
    if (mention === null) continue;
    const opener = page.tokens[sentence.from]!.word;
    const after = classify(page, mention.to);
    const led = at > sentence.from && PREPOSITIONS.has(opener) ? 'led' : 'bare';
    const own = [
      `place ${at === sentence.from ? 'start' : classify(page, at - 1)} ${led}`,
      `order ${found.length}`,
      `after ${after}`,
      `before ${classify(page, place.from - 1)}`,
      `before ${classify(page, place.from - 1)} ${place.form}`,
      `order ${found.length} ${mention.kind} ${led}`,
    ];
    found.push(describeSubject(page, place, 'first', mention, own));
    at = Math.max(at, mention.to - 1);
  }
  return found;
}
