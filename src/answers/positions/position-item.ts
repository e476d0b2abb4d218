import type { Issue, Party } from '../../corpus/corpus.ts';
import type { Stance, Teller } from '../../extract/positions/position.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution, DifferencePiece, Item } from '../item.ts';

/** The words of a party's position. */
export interface PositionItem extends Item {
  readonly party: Party;
  readonly issue: Issue;
  /** The first day of its date, by which positions are put in order. */
  readonly day: string;
  /** The record's name for whoever the sentence has as taking the stance, or the name as written; null for its speaker. */
  readonly subject: string | null;
  readonly teller: Teller;
  /** Who tells it, where that is neither the party nor the outlet. */
  readonly told: Attribution | null;
  readonly stance: Stance | null;
  readonly condition: Span | null;
  /** The outlet's explanation of the party's words. */
  readonly gloss: boolean;
  /** On what the asked issue is a part of, not on it alone. */
  readonly wider: boolean;
  /** On the asked issue, without the words that were asked for beside it. */
  readonly beside: boolean;
  /** How many more pieces the party has on it that are not shown. */
  readonly unshown: number;
  /** True where these are the party's last words on it and the record goes on without any; for its first item alone. */
  readonly isSilent: boolean;
}

/** How many pieces a party has on an issue, and the day of the latest; whoever spoke last comes first. */
export interface PositionCell {
  readonly issue: Issue;
  readonly party: Party;
  readonly count: number;
  /** ISO at its own precision. */
  readonly latest: string;
}

/** A party's words on an issue as they stood on two days; null where none stood. */
export interface PositionChange {
  readonly issue: Issue;
  readonly party: Party;
  readonly before: PositionItem | null;
  readonly after: PositionItem;
  /** `same`: nothing newer stands. */
  readonly is: 'same' | 'new' | 'changed';
  /** Where the wording changed: the later words laid on the earlier ones. `typed` is the later, `stored` the earlier. */
  readonly readDifference: () => readonly DifferencePiece[];
}

/** A question for positions as it was understood. */
export interface AskedPositions {
  readonly issues: readonly Issue[];
  readonly parties: readonly Party[];
  readonly person: string | null;
  /** Words that the positions hold beside that. */
  readonly words: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The days that are compared, the earlier first. */
  readonly days: readonly [string, string] | null;
}

/** True for an item that is somebody's position. */
export function isPositionItem(item: Item): item is PositionItem {
  return 'teller' in item;
}
