import type { Library } from '../../search/library.ts';
import { citeStatement } from '../cite.ts';
import type { Firings } from '../settings.ts';
import type { SubjectMatcher } from './match-subject.ts';
import { tellEntered } from './window.ts';

/** So many statements, the last ones, are looked through: a guess at how often needs no more. */
const MOST_STATEMENTS = 20_000;

/** On how many days something that fits entered the record. */
export function countFirings(fits: SubjectMatcher, { statements }: Library): Firings {
  const looked = statements.slice(-MOST_STATEMENTS);
  const days = looked
    .filter((statement) => fits(statement.article, citeStatement(statement).citation.span, statement))
    .map(({ article }) => tellEntered(article).slice(0, 10))
    .toSorted();
  const first = looked[0];
  return {
    days: new Set(days).size,
    statements: days.length,
    last: days.at(-1) ?? null,
    since: looked.length < statements.length && first ? tellEntered(first.article).slice(0, 10) : null,
  };
}
