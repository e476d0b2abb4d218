import { type Library, passageOf } from '../../search/library.ts';
import { listParts } from '../ask/question-parts.ts';
import { readSentences } from '../ask/read-sentences.ts';
import type { Sought } from '../ask/wanted.ts';
import { shareHeld } from '../ask/weigh-sentence.ts';
import { citePassage, citeStatement } from '../cite.ts';
import type { Item } from '../item.ts';

/** How many of the best passages are read sentence by sentence. */
const MOST_HITS = 40;
/** Of one word alone anything might be. */
const FEWEST_PARTS = 2;
/** Of fewer parts than these one or two are soon held by chance. */
const MANY_PARTS = 4;
/** The share of the words' weight that the sentence must hold, and by how much it must lead the next one: of few, and of many. */
const FEW = { enough: 0.65, lead: 0.25 };
const MANY = { enough: 0.55, lead: 0.05 };

/** Words that somebody remembers ask for nothing beside themselves. */
const REMEMBERED: Omit<Sought, 'words'> = {
  ...{ context: '', whens: [], sort: [], predicate: null, doer: [], teller: [], asks: null, amount: null },
  ...{ speaker: null, asksMind: false, isPast: false, isHad: false, isYesNo: false },
};

/** The one sentence that holds more than half of the words, or of others for them, and plainly more than any other does. */
export function findLikest(words: string, library: Library): Item[] {
  const { hits, concepts } = library.search({ words, related: true, broad: true, limit: MOST_HITS });
  const parts = listParts({ ...REMEMBERED, words }, concepts, library);
  const count = parts.filter(({ kind }) => kind !== 'light').length;
  if (count < FEWEST_PARTS) return [];
  const [best, next] = readSentences(new Set(hits.map(passageOf)), library)
    .map(({ sentence }) => {
      const held = parts.map(({ weight, hold }) => ({ weight, best: hold(sentence) }));
      return { sentence, score: shareHeld(held) };
    })
    .toSorted((a, b) => b.score - a.score);
  const { enough, lead } = count < MANY_PARTS ? FEW : MANY;
  if (best === undefined || best.score < enough || best.score - (next?.score ?? 0) < lead) return [];
  const { passage, span, statement } = best.sentence;
  return [statement === null ? citePassage(passage, span) : citeStatement(statement)];
}
