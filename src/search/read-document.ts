import type { Article } from '../corpus/article.ts';
import type { AnalysedWord } from './analyser.ts';
import { findDocument, type Holdings, nameSpeaker } from './holdings.ts';
import type { Found } from './library.ts';

/** A document of the index with its words, as a hit shows them. */
export interface ReadDocument {
  readonly found: Found;
  readonly article: Article;
  /** The words of the passage, or of the statement and of the mention of its speaker. */
  readonly words: readonly AnalysedWord[];
  /** The letters of all words in a row. */
  readonly letters: string;
  /** The index terms of the words and of the speaker's names, each with the numbers of its words. */
  readonly held: ReadonlyMap<string, readonly number[]>;
}

/** As many as a few queries find: reading one again takes longer than ranking it. */
const MOST_REMEMBERED = 2000;

/** A reader of the documents by number that remembers those it read last. */
export function makeDocumentReader(holdings: Holdings): (number: number) => ReadDocument {
  const remembered = new Map<number, ReadDocument>();
  return (number) => {
    const known = remembered.get(number);
    if (known !== undefined) return known;
    const document = readDocument(holdings, number);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(number, document);
    return document;
  };
}

function readDocument(holdings: Holdings, number: number): ReadDocument {
  const { analyser } = holdings;
  const found = findDocument(holdings, number);
  const { article, span } = found.kind === 'passage' ? found.passage : found.statement;
  const mention = found.kind === 'statement' ? found.statement.speaker?.mention : undefined;
  const spans = mention === undefined ? [span] : [span, mention];
  const words = spans.flatMap((each) => analyser.readWords(article.text, each));
  const names = found.kind === 'statement' ? analyser.readKeys(nameSpeaker(found.statement)) : [];
  const held = new Map<string, number[]>(names.map((key) => [key, []]));
  words.forEach(({ key }, i) => {
    if (key === null) return;
    const numbers = held.get(key);
    if (numbers === undefined) held.set(key, [i]);
    else numbers.push(i);
  });
  return { found, article, words, letters: words.map((word) => word.letters).join(''), held };
}
