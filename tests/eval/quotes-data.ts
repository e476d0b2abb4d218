import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/text/span.ts';

/** One annotated quotation of the measuring data. */
export interface GoldQuote extends Span {
  readonly text: string;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly speaker: (Span & { text: string }) | null;
  readonly cue: (Span & { text: string }) | null;
  readonly speakerForm: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** Measuring data lies beside the project, never in it. */
export const QUOTES_FOLDER = path.resolve(import.meta.dirname, '../../../shared/eval/quotes');

/** The documents of one file of the quotations folder, or null where it is not there. */
export function readGold(view: 'direct' | 'speech', part: 'train' | 'dev'): GoldDocument[] | null {
  const file = path.join(QUOTES_FOLDER, `polnear_${view}_${part}.jsonl`);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as GoldDocument);
}
