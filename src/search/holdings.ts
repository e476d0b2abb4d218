import type { Passage } from '../corpus/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { RecordedEvent } from '../extract/events/event.ts';
import type { Position } from '../extract/positions/position.ts';
import type { RecordedStatement } from '../extract/statement.ts';
import type { Analyser } from './analyser.ts';
import type { Letters } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Found } from './library.ts';
import type { Traces } from './traces.ts';
import type { WordIndex } from './word-index.ts';

/** What is found in articles, each list article by article in reading order. */
export interface Findings {
  readonly passages: readonly Passage[];
  readonly statements: readonly RecordedStatement[];
  readonly events: readonly RecordedEvent[];
  readonly positions: readonly Position[];
}

/** What a library is made of, whether it was just built or read from its file. */
export interface Holdings extends Findings {
  readonly corpus: Corpus;
  readonly analyser: Analyser;
  /** Its documents are the passages and, after them, the statements. */
  readonly index: WordIndex;
  readonly lexicon: Lexicon;
  /** Those of the passages. */
  readonly letters: Letters;
  /** What statements and positions that say the same are told by, in the order of these. */
  readonly traces: { readonly statements: Traces; readonly positions: Traces };
}

/** The passage or statement that is document `number` of the index. */
export function findDocument({ passages, statements }: Holdings, number: number): Found {
  const passage = passages[number];
  if (passage !== undefined) return { kind: 'passage', passage };
  return { kind: 'statement', statement: statements[number - passages.length]! };
}

/** Who speaks, in every way a question may name them: as written, in full, and for which party. */
export function nameSpeaker({ article, speaker, person, party }: RecordedStatement): string {
  if (speaker === null) return '';
  const { start, end } = speaker.mention;
  const names = [article.text.slice(start, end), speaker.name, person?.name, party?.name];
  return [...new Set(names)].filter(Boolean).join(' · ');
}
