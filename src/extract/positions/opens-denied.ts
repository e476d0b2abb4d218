import type { Token } from '../../text/tokens.ts';

const DENYING = new Set(['nor', 'neither', 'never']);

/** True for a clause whose verb stands behind the token at `at`: "Nor |will she", "Nor, it says, |will she", "Never |will she". */
export function opensDenied(tokens: readonly Token[], at: number): boolean {
  const isAside = tokens[at]?.word === ',';
  const aside = isAside ? tokens.findLastIndex(({ word }, i) => word === ',' && i < at) : at + 1;
  return DENYING.has(tokens[aside - 1]?.word ?? '');
}
