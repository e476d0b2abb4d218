import type { Article } from '../../corpus/article.ts';
import type { Position } from '../../extract/positions/position.ts';
import type { Library } from '../../search/library.ts';
import { citePosition } from '../positions/cite-position.ts';
import type { DigestWindow, FirstWords } from './digest-item.ts';
import type { SubjectMatcher } from './match-subject.ts';
import { tellEntered } from './window.ts';

/** More of them are a list that nobody reads. */
const MOST_FIRSTS = 3;

/** Who spoke for the first time on an issue that others, or they themselves on others, were on record with before. */
export function listFirsts(
  articles: readonly Article[],
  fits: SubjectMatcher,
  { since }: DigestWindow,
  library: Library,
): FirstWords[] {
  const entered = new Set(articles);
  const spokeBefore = new Set<string>();
  const before = new Set<string>();
  const firsts = new Map<string, FirstWords>();
  for (const position of library.positions) {
    const person = tellPerson(position);
    if (person === null || tellEntered(position.passage.article) >= since) continue;
    spokeBefore.add(person.id);
    before.add(`${person.id} ${position.issue.id}`);
  }
  for (const position of library.positions) {
    const { passage, span, issue, statement } = position;
    const person = tellPerson(position);
    if (person === null || !entered.has(passage.article) || !spokeBefore.has(person.id)) continue;
    const key = `${person.id} ${issue.id}`;
    if (before.has(key) || firsts.has(key)) continue;
    if (!fits(passage.article, span, statement)) continue;
    firsts.set(key, { name: person.name, issue, item: citePosition(position, library) });
  }
  return [...firsts.values()].slice(0, MOST_FIRSTS);
}

/** Whoever takes the position in their own words; what others tell of them is none of theirs. */
function tellPerson({ teller, statement, gloss }: Position) {
  if (teller !== 'party' || gloss || statement?.certainty !== 'named') return null;
  return statement.person;
}
