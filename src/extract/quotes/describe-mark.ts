import { DETERMINERS, PREPOSITIONS } from '../grammar-words.ts';
import type { Page } from './page.ts';

/** What can be said about a marked stretch before any speaker is looked for. */
export interface MarkTraits {
  readonly size: string;
  /** The last sign before the closing mark or right after it. */
  readonly ending: string;
  /** What stands right before the mark. */
  readonly before: string;
  /** And before that, in the same sentence. */
  readonly beforeThat: string;
  readonly after: string;
  readonly opening: 'capital' | 'lower';
  /** The mark begins its sentence. */
  readonly first: boolean;
  /** Nothing but the mark stands in its sentence. */
  readonly alone: boolean;
  readonly titled: boolean;
}

/** Reads the traits of mark `number`. */
export function describeMark(page: Page, number: number): MarkTraits {
  const mark = page.marks[number]!;
  const sentence = page.sentences[mark.sentence]!;
  const inner = page.tokens.slice(mark.from + 1, Math.min(mark.to, mark.from + 40)).filter(isWord);
  const long = mark.to - mark.from > 40;
  const first = mark.from === sentence.from;
  return {
    size:
      long || inner.length > 12
        ? 'long'
        : inner.length > 6
          ? 'mid'
          : inner.length > 3
            ? 'short'
            : `${inner.length}`,
    ending: readEnding(page, number),
    before: first ? 'start' : classify(page, mark.from - 1),
    beforeThat: mark.from - 2 < sentence.from ? 'start' : classify(page, mark.from - 2),
    after: mark.to >= sentence.to ? 'end' : classify(page, mark.to),
    opening: inner[0] !== undefined && inner[0].shape !== 'lower' ? 'capital' : 'lower',
    first,
    alone: first && mark.to >= sentence.to - 1,
    titled: inner.length > 0 && inner.every((token) => token.shape !== 'lower' || token.word.length < 5),
  };
}

function isWord(token: { shape: string }): boolean {
  return token.shape !== 'sign';
}

function readEnding(page: Page, number: number): string {
  const mark = page.marks[number]!;
  const last = page.tokens[mark.to - 2];
  if (last !== undefined && mark.to - 2 > mark.from && last.shape === 'sign') return last.word.charAt(0);
  return last?.word.endsWith('.') ? '.' : 'none';
}

/** The kind of word at `at`: signs and function words as they are, the rest by shape. */
export function classify(page: Page, at: number): string {
  const token = page.tokens[at];
  if (token === undefined) return 'none';
  if (page.markOf[at] !== -1) return 'mark';
  if (token.shape === 'sign') return token.word.length < 3 ? token.word : 'sign';
  if (PREPOSITIONS.has(token.word) || KEPT.has(token.word)) return token.word;
  if (DETERMINERS.has(token.word)) return 'determiner';
  if (token.word === "'s") return 'possessor';
  if (token.word.endsWith('ing')) return 'ing';
  if (token.word.endsWith('ed')) return 'ed';
  if (token.word.endsWith('ly')) return 'ly';
  return token.shape;
}

const KEPT = new Set('that and or but a an the is was are were be not to said says had has'.split(' '));
