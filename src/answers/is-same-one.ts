import type { NameFound } from '../search/library.ts';

/** Whether two names mean the same person or the same party. */
export function isSameOne(a: NameFound['who'], b: NameFound['who']): boolean {
  if ('person' in a) return 'person' in b && a.person === b.person;
  return 'party' in b && a.party === b.party;
}
