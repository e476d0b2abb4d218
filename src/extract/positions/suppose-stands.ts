import { contains } from '../../text/span.ts';
import type { IssueFound } from './match-issues.ts';
import type { Position, Teller } from './position.ts';
import { type SentenceRead, spanOfTokens } from './sentence-read.ts';
import type { SentenceTold, Stand } from './stand.ts';

/**
 * Stands that may be taken in a sentence in which none was found: of whoever it names first or, where it names nobody, of
 * whom its paragraph told of. Whether they are, and on what, its whole article tells.
 */
export function supposeWhereNone(told: SentenceTold): SentenceTold {
  return told.stands.length > 0 || told.read.isVoid ? told : { ...told, stands: supposeStands(told.read) };
}

function supposeStands(read: SentenceRead): Stand[] {
  const { actors, context, span } = read;
  const [first] = actors;
  const takers = first === undefined ? context.leaders : actors.filter(({ from }) => from === first.from);
  return [...new Set(takers.map(({ party }) => party))].map((party): Stand => {
    const subject = first === undefined ? null : spanOfTokens(read, first.from, first.to);
    const statement = read.statements.find((each) => contains(each.span, subject ?? span)) ?? null;
    const isOwn = statement === null ? read.issuers.includes(party) : statement.party === party;
    const teller: Teller = isOwn ? 'party' : statement === null ? 'outlet' : 'other';
    const tell = ({ issue }: IssueFound): Position => ({
      ...{ passage: read.passage, span, party, issue, teller, statement, subject },
      ...{ stance: null, condition: null, said: statement?.said ?? null, gloss: false },
    });
    return { party, isStatement: false, isSupposed: true, within: span, issues: [], tell };
  });
}
