import type { Passage } from '../../corpus/article.ts';
import type { Issue, Party } from '../../corpus/corpus.ts';
import type { Span } from '../../text/span.ts';
import type { RecordedStatement, SaidDate } from '../statement.ts';

/** What a cue in the text calls the stance; `reports` where somebody else tells it. */
export type StanceLabel = 'demands' | 'offers' | 'accepts' | 'accepts if' | 'rejects' | 'reports';

/** The words that show a stance. Without a cue there is no label, and not every cue has one. */
export interface Stance {
  readonly label: StanceLabel | null;
  readonly cue: Span;
}

/**
 * Who tells the position: `party` itself, by its own speaker; `outlet`, in the outlet's own words; `other`, somebody
 * else who speaks in the article.
 */
export type Teller = 'party' | 'outlet' | 'other';

/** One sentence or more in which a party takes a stand on an issue. */
export interface Position {
  readonly passage: Passage;
  /** Whole sentences, so that no negation or condition is cut off. */
  readonly span: Span;
  readonly party: Party;
  readonly issue: Issue;
  readonly teller: Teller;
  /** The statement that is the position or that tells it, null where the outlet's own words do. */
  readonly statement: RecordedStatement | null;
  /** Whoever is the subject of the stance as the text has it; null where the statement's speaker is. */
  readonly subject: Span | null;
  readonly stance: Stance | null;
  /** What it is made to depend on, where the sentence says so. */
  readonly condition: Span | null;
  /** Null where no text tells when: what is known then is the day of publication. */
  readonly said: SaidDate | null;
  /** True for an explanation that the outlet adds to the party's words. */
  readonly gloss: boolean;
}
