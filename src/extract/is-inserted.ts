import type { Token } from '../text/tokens.ts';

/**
 * Whether the pronoun at a token and its verb are put into what they tell: "Roe, she noted, wants a ferry". Whom the words
 * around it name is somebody else.
 */
export function isInserted(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === ',' && tokens[at + 2]?.word === ',';
}
