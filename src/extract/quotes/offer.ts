import type { Mention } from '../mention.ts';
import type { Features } from './features.ts';
import type { Clause } from './find-clauses.ts';
import type { Page, Stretch } from './page.ts';

/** One possible speaker for one marked stretch. */
export interface Offer {
  /** The finder that made it. */
  readonly rule: string;
  /** Null for the offer that the stretch is no quotation at all. */
  readonly mention: Mention | null;
  readonly cue: Stretch | null;
  /** How sure what the offer rests on is: the subject of its clause, the attribution that it continues. */
  readonly trust: number;
  /** True where the offer needs no weighing. */
  readonly sure?: boolean;
  /** Names of what speaks for or against it; what each weighs was learned. */
  readonly features: Features;
}

/** What was decided about a marked stretch. */
export interface Attribution {
  readonly offer: Offer;
  /** The share of the weight that the chosen offer has, 0 to 1. */
  readonly chance: number;
}

/** What a finder may look at: the page, its clauses and what was decided about the marks before. */
export interface Desk {
  readonly page: Page;
  readonly clauses: readonly Clause[];
  /** For each sentence its clauses: the first and one past the last. */
  readonly clausesOf: readonly Stretch[];
  /** For each mark so far; null where it is no quotation. */
  readonly settled: (Attribution | null)[];
}

/** A finder offers speakers for the mark of that number. */
export type Finder = (desk: Desk, mark: number) => Offer[];

/** Sets the page and its clauses out for the finders. */
export function makeDesk(page: Page, clauses: readonly Clause[]): Desk {
  const clausesOf: Stretch[] = [];
  let at = 0;
  for (let sentence = 0; sentence < page.sentences.length; sentence++) {
    const from = at;
    while (at < clauses.length && clauses[at]!.sentence === sentence) at++;
    clausesOf.push({ from, to: at });
  }
  return { page, clauses, clausesOf, settled: [] };
}
