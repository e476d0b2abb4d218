import { PERSON_PRONOUNS, POSSESSIVES, ROLE_NOUNS, SUBJECT_PRONOUNS, TITLES } from '../grammar-words.ts';
import type { Mention } from '../mention.ts';
import type { Page } from './page.ts';
import { findPart, type Part, partOf } from './parts.ts';

for (const pronoun of [...PERSON_PRONOUNS, ...POSSESSIVES, 'it']) partOf(pronoun);

const ROLE = partOf('role');
const NAMES = [1, 2, 3, 4].map((length) => ({
  capital: partOf(`name-${length}-cap`),
  upper: partOf(`name-${length}-upper`),
  lower: partOf(`name-${length}-lower`),
  number: partOf(`name-${length}-number`),
  sign: partOf(`name-${length}-sign`),
}));
const THINGS = [
  [partOf('thing'), partOf('thing-er')],
  [partOf('things'), partOf('things-ers')],
] as const;

/** What kind of speaker a mention would be: which pronoun, how long a name, somebody with a role, or a thing. */
export function describeSpeaker(page: Page, { kind, head }: Mention): Part {
  const { word, shape } = page.tokens[head.to - 1]!;
  if (kind === 'pronoun') return findPart(word);
  if (kind === 'name') return NAMES[Math.min(head.to - head.from, 4) - 1]![shape];
  if (ROLE_NOUNS.has(word) || TITLES.has(word) || SUBJECT_PRONOUNS.has(word)) return ROLE;
  const plural = word.endsWith('s') ? 1 : 0;
  const doer = word.endsWith('er') || word.endsWith('ers') ? 1 : 0;
  return THINGS[plural][doer];
}
