import { isDoubtful } from '../corpus/is-doubtful.ts';
import type { RecordedStatement } from './statement.ts';

/** Whose words a statement is found to be. */
type Giver = Pick<RecordedStatement, 'speaker' | 'person' | 'party'>;

/** The statement as their words; what lies under a doubtful note is never a party's. */
export function giveWords(
  statement: Omit<RecordedStatement, keyof Giver>,
  { speaker, person, party }: Giver,
): RecordedStatement {
  const { article, span } = statement;
  return { ...statement, speaker, person, party: isDoubtful(article, span) ? null : party };
}
