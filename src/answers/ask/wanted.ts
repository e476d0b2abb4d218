import type { When } from '../timeline/read-when.ts';
import type { Amount } from './amount.ts';
import type { Asks } from './question-words.ts';
import type { Former } from './read-former.ts';
import type { Bound } from './tell-bound.ts';

/** What a question asks for, in the words that the record is searched for. */
export interface Sought {
  /** Without what only makes a question of it, and without its times. */
  readonly words: string;
  /** What a question before it was about: its names are meant, its other words help. Empty where it leans on none. */
  readonly context: string;
  readonly whens: readonly When[];
  /** "Which old ferry": what kind of thing is asked for, its noun last, which an answer need not call so. */
  readonly sort: readonly string[];
  /** What is asked of those it names, folded: their deed, or what they are. */
  readonly predicate: string | null;
  /** Whose words are asked for, as typed. */
  readonly speaker: string | null;
  /** The words for whoever is asked to have said it, where no name says who: "what did the prime minister say". */
  readonly teller: readonly string[];
  /** The words for whoever is asked to have done it, where no name says who: "what did the judges decide". */
  readonly doer: readonly string[];
  /** True where it is asked what somebody says, thinks or means to do, which their words tell without naming them. */
  readonly asksMind: boolean;
  /** True for what was and did: what is still to come answers none of it. */
  readonly isPast: boolean;
  /** "Does the mayor have children": what others have is none of it, though they were just spoken of. */
  readonly isHad: boolean;
  /** True for "did they accept it", which "they refused" answers as well, as it does "why did they accept it". */
  readonly isYesNo: boolean;
  /** "Who", "when" and the like, by the first of them; null for none. */
  readonly asks: Asks | null;
  /** "How many ferries", "how long": what an answer must give a number of. */
  readonly amount: Amount | null;
}

/** What a question asks for, and what its answer must have. */
export interface Wanted extends Sought {
  /** "How often", "how many times". */
  readonly asksOften: boolean;
  /** "Until when", "what time": which sort of time "when" asks for; null for any. */
  readonly bound: Bound | null;
  /** What somebody named is asked for: "the capital of Arland". */
  readonly attribute: string | null;
  /** True where it is asked what was said, or whether anything was. */
  readonly asksSaying: boolean;
  /** "Who sank the ferry", and not "who is the mayor" or "who did they meet". */
  readonly asksDoer: boolean;
  /** "Who is the mayor": whoever is so, and not whoever does something. */
  readonly isState: boolean;
  /** The word for the thing that is asked to have done it: "when did the war start". */
  readonly thing: string | null;
  /** "Did they sign it", "how many have signed it": a condition is no answer. */
  readonly asksDone: boolean;
  /** "Who is the other chair": it is told as one of several. */
  readonly asksOther: boolean;
  /** "When is the next round", "when will it open": what is past is no answer. */
  readonly asksAhead: boolean;
  /** "The name of the ferry": its name must be told. */
  readonly asksName: boolean;
  /** "Who was mayor before Berg", "what was Berg before": what was then. */
  readonly former: Former | null;
  /** "Besides the mayor": whom the answer is not to be about alone. */
  readonly besides: string | null;
}
