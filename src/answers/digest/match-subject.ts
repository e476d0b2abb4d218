import type { Article } from '../../corpus/article.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library } from '../../search/library.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { Silence } from '../answer.ts';
import { withParts } from '../positions/keep-positions.ts';
import { matchParty, matchPerson, type NameMatcher } from '../timeline/match-names.ts';
import type { Subject } from './digest-item.ts';
import { makeFormerLister } from './list-former.ts';

/** Tells whether a piece of an article, with the statement that it is or tells, is what somebody wants to be told. */
export type SubjectMatcher = (article: Article, span: Span, statement: RecordedStatement | null) => boolean;

/** A matcher for what was asked for, or why there can be none. */
export function matchSubject({ about, person, party }: Subject, library: Library): SubjectMatcher | Silence {
  const names: NameMatcher[] = [];
  for (const [typed, match] of [
    [person, matchPerson],
    [party, matchParty],
  ] as const) {
    if (typed === null) continue;
    const name = match(typed, library);
    if (name === null) return 'unknown-name';
    names.push(name);
  }
  const topic = about === null ? () => true : matchTopic(about, library);
  if (topic === null) return 'only-common-words';
  return (article, span, statement) => {
    const text = sliceSpan(article.text, span);
    return topic(text) && names.every((name) => name.fits(text, statement));
  };
}

/** Issues where the words name nothing else, else all of the words, in any form. */
function matchTopic(about: string, library: Library): ((sentence: string) => boolean) | null {
  const keys = library.readKeys(about);
  if (keys.length === 0) return null;
  const found = library.findIssues(about);
  const places = found.flatMap((issue) => issue.places);
  const rest = places.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    about,
  );
  const issues = withParts(
    found.map(({ issue }) => issue),
    library,
  );
  if (issues !== null && library.readKeys(rest).length === 0) {
    return (sentence) => library.findIssues(sentence).some(({ issue }) => issues.has(issue));
  }
  return (sentence) => {
    const held = new Set(library.readKeys(sentence));
    return keys.every((key) => held.has(key));
  };
}

/** The same without what a former version of the article held already. */
export function leaveOutFormer(fits: SubjectMatcher, { corpus }: Library): SubjectMatcher {
  const listFormer = makeFormerLister(corpus);
  return (article, span, statement) => {
    const text = sliceSpan(article.text, span);
    return (
      !listFormer(article).some((former) => former.text.includes(text)) && fits(article, span, statement)
    );
  };
}
