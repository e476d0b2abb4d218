import type { Article } from '../../corpus/article.ts';
import type { Person } from '../../corpus/corpus.ts';
import { boundDate } from '../../extract/events/date-bounds.ts';
import type { Library } from '../../search/library.ts';
import type { KnownDate } from '../answer.ts';
import { citeStatement } from '../cite.ts';
import type { DigestItem } from './digest-item.ts';
import { findOffice } from './find-office.ts';
import type { SubjectMatcher } from './match-subject.ts';

/** Every statement of the articles that fits, as its articles come. */
export function listSaid(articles: readonly Article[], fits: SubjectMatcher, library: Library): DigestItem[] {
  return articles.flatMap((article) =>
    library.statementsOf(article).flatMap((statement): DigestItem[] => {
      const item = citeStatement(statement);
      if (!fits(article, item.citation.span, statement)) return [];
      const office = officeOf(statement.person, item.date, article);
      return [{ ...item, news: 'quotation', coming: null, office, isFirst: false }];
    }),
  );
}

/** The office of a speaker when the words were said, or printed. */
export function officeOf(person: Person | null, date: KnownDate | null, { published }: Article) {
  return person && findOffice(person, boundDate(date?.value ?? '')?.first ?? published.day);
}
