import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../grammar-words.ts';
import type { IssueFound } from './match-issues.ts';
import { readCue } from './read-cue.ts';
import { locateTokens, type SentenceRead } from './sentence-read.ts';

/**
 * Without what is only named in passing where something else is what the words are on: the time, the ground or the
 * background of it ("rejects the toll because of the ferry", "after the inspections", "the island, which has a ferry"),
 * or a part of somebody's name.
 */
export function leaveOutPassing(
  read: SentenceRead,
  found: readonly IssueFound[],
  from: number,
): readonly IssueFound[] {
  if (found.length < 2) return found;
  const main = found.filter(
    (each) => !isInPassing(read, each, from) && !qualifies(read, each, found) && !isInName(read, each),
  );
  return main.length > 0 ? main : found;
}

function isInPassing(read: SentenceRead, { places }: IssueFound, from: number): boolean {
  return places.every((place) => {
    const [at] = locateTokens(read, place);
    for (let i = at - 1; i >= from; i--) {
      const { word } = read.tokens[i]!;
      if (CLOSING.has(word) || goesOn(read.tokens, i)) return false;
      // "a plan in which the ferry" holds what the plan is.
      const isRelative = word === 'that' && TELLING_OF.has(read.tokens[i + 1]?.word ?? '');
      const isInverted = word === 'should' && SUBJECT_PRONOUNS.has(read.tokens[i + 1]?.word ?? '');
      if (OPENING.has(word) || isRelative || isInverted)
        return !PREPOSITIONS.has(read.tokens[i - 1]?.word ?? '');
    }
    return false;
  });
}

/** "ferry tolls" are tolls, "ferry towns" are towns: what stands right before other words may only say which. */
function qualifies(read: SentenceRead, { places }: IssueFound, found: readonly IssueFound[]): boolean {
  return places.every((place) => {
    const [at, next] = locateTokens(read, place);
    if (next === at + 1 && BEARERS.has(read.tokens[next]?.word ?? '')) return true;
    if (NO_NOUN.test(read.tokens[next - 1]?.word ?? '')) return false;
    // "the ferry's toll", "a ferry “toll”"
    const behind = read.tokens.findIndex(({ word }, i) => i >= next && !LINKING.has(word));
    const start = read.tokens[behind]?.start;
    // "the toll of the ferry"
    const of = read.tokens.findLastIndex(({ word }, i) => i < at && !DETERMINERS.has(word));
    const end = read.tokens[of]?.word === 'of' ? read.tokens[of - 1]?.end : null;
    const touches = (each: Span) => each.start === start || each.end === end;
    return found.some((other) => other.places.some(touches));
  });
}

/** "The Ferry Guild rejects the toll": a word of somebody's name. */
function isInName(read: SentenceRead, { places }: IssueFound): boolean {
  return places.every((place) => {
    const [from, to] = locateTokens(read, place);
    return read.actors.some(
      (actor) => actor.from <= from && actor.to >= to && actor.to - actor.from > to - from,
    );
  });
}

/** Where people live, and who speaks: not the workers or the stations that a stance may well be on. */
const BEARERS = makeWordSet(
  `nation nations country countries town towns city cities village villages community communities militant militants manager
  managers aide aides adviser advisers official officials officer officers leader leaders expert experts critic critics
  supporter supporters opponent opponents activist activists`,
);

const LINKING = new Set(["'s", '“', '"', '‘', "'"]);

// nationalist, regional, leaving, closed
const NO_NOUN = /(?:ist|al|ic|ive|ous|ing|ed|an|ese)$/u;

/** "after the inspections and allow a ferry": not "because of the toll and the ferry". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (!['and', 'but', 'or'].includes(tokens[at]!.word)) return false;
  const next = tokens[at + 1]?.word ?? '';
  return SUBJECT_PRONOUNS.has(next) || AUXILIARIES.has(next) || readCue(tokens, at + 1, false) !== null;
}

const OPENING = makeWordSet(
  `after when while during since once amid despite following within near outside inside throughout heading because which who whom
  whose whoever whatever whenever wherever`,
);
const CLOSING = new Set([',', ';', ':', '–', '—', '--', '.', '!', '?']);
/** "communities that have been hit": not "an approach that would build". */
const TELLING_OF = new Set(['have', 'has', 'had', 'was', 'were', 'is', 'are']);
