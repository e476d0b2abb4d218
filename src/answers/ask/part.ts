import type { LoneSentence } from './read-sentences.ts';

/** Something that a question asks for, and how much it tells that a sentence holds it. */
export interface Part {
  readonly kind: 'name' | 'word' | 'light' | 'place' | 'time';
  readonly weight: number;
  /** True for what is asked of those that the question names. */
  readonly isPredicate?: boolean;
  /** True for what is asked where the record has no sure word for it: it may be told in words that nobody relates to it. */
  readonly isForeign?: boolean;
  /** True for whoever is asked to have said it, where no name says who. */
  readonly isTeller?: boolean;
  /** True for what nothing else stands for: whoever is asked to have done something, where no name says who, or what is counted. */
  readonly isDoer?: boolean;
  /** How well the sentence by itself holds it, 0 to 1. */
  readonly hold: (sentence: LoneSentence) => number;
  /** The same where it may be only planned, as what is put to a vote is; not there where that makes no difference. */
  readonly holdPut?: (sentence: LoneSentence) => number;
  /** True for a word that an outcome ("It falls.") tells without it: "pass", "agree". */
  readonly isOutcome?: boolean;
  /** True where the sentence is of whoever the question names first: they speak in it, or it names them first. */
  readonly isOf?: (sentence: LoneSentence) => boolean;
  /** True where the sentences before may hold it for the sentence; always where it is not there. */
  readonly mayCarry?: (sentence: LoneSentence) => boolean;
}
