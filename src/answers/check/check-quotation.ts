import type { Library } from '../../search/library.ts';
import { sliceSpan } from '../../text/span.ts';
import { type Answer, makeAsked, type Notice, type Verdict } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { describeSearch } from '../cite.ts';
import { foldCarriers } from '../fold-carriers.ts';
import { matchSource } from '../match-source.ts';
import { noteVanished } from '../note-vanished.ts';
import {
  findSpeaker,
  readClaim,
  saidBy,
  saysSomething,
  type WantedSpeaker,
} from '../who-said/read-question.ts';
import { citePlace } from './cite-place.ts';
import { findCutOff } from './find-cut-off.ts';
import { findSlips } from './find-slips.ts';
import type { Place } from './find-wording.ts';
import { isSpelledSame, type Judgement, judgeWording } from './judge-wording.ts';
import { readQuotation } from './read-quotation.ts';

/** What is to be checked: the quotation, and whose and where from it is said to be. */
export interface Claim {
  readonly quote: string;
  readonly speaker: string | null;
  readonly source: string | null;
}

/** How many near misses are shown. */
const MOST_NEAREST = 3;

/** Whether the record holds these words, worded so, from this speaker and source. */
export function answerCheck(claim: Claim, library: Library): Answer {
  // A name that the record has in these very words is no claim.
  const isPlain = claim.speaker !== null || library.holdsPhrase(claim.quote);
  const claimed = isPlain ? null : readClaim(claim.quote, library);
  const speaker = claim.speaker === null ? (claimed?.claimed ?? null) : findClaimed(claim.speaker, library);
  const asked = makeAsked({ words: claim.quote, person: speaker?.label ?? null });
  const searched = describeSearch(library);
  const { pieces, judgement } = judgeMended(readQuotation(claimed?.words ?? claim.quote), library);
  if (judgement === null) return beSilent('only-common-words', asked, library);
  const { verdict, places, difference } = judgement;
  const cited = places.map((place) => ({ place, item: citePlace(place) }));
  const theirs = cited.filter(({ item }) => !speaker || saidBy(item, speaker));
  const isSource = claim.source === null ? () => true : matchSource(claim.source, library);
  const there = theirs.filter(({ item }) =>
    [item.citation, ...item.also].some(({ article }) => isSource(article)),
  );
  const shown = [there, theirs, cited].find((list) => list.length > 0) ?? [];
  const shownPlaces = shown.map(({ place }) => place);
  const isFound = verdict !== 'not-in-record';
  const notices: Notice[] = [
    ...(speaker && theirs.length === 0 && isFound
      ? [{ is: 'other-speaker' as const, claimed: speaker.label }]
      : []),
    ...judgement.notices,
    ...noticeSpelling(judgement, pieces, shownPlaces),
    ...(verdict === 'verbatim' || verdict === 'altered' ? noticeCutOff(shownPlaces, library) : []),
  ];
  const items = shown.map(({ item }) => item);
  const folded = verdict === 'spliced' ? items : foldCarriers(items);
  const answer: Answer = {
    kind: 'verdict',
    verdict: verdict === 'verbatim' ? judgeClaim(theirs.length, there.length) : verdict,
    asked,
    notices,
    items: isFound ? folded : folded.slice(0, MOST_NEAREST),
    difference,
    searched,
  };
  return noteVanished(answer, pieces.join(' … '), library);
}

/** The judgement of the words as typed, or of what was meant where they hold slips; null where they are too common. */
function judgeMended(
  typed: readonly string[],
  library: Library,
): { readonly pieces: readonly string[]; readonly judgement: Judgement | null } {
  const words = typed.join(' ');
  if (!saysSomething(words, library)) return { pieces: typed, judgement: null };
  const judgement = judgeWording(typed, library);
  const slips = judgement.verdict === 'verbatim' ? [] : findSlips(words, library);
  if (slips.length === 0) return { pieces: typed, judgement };
  const pieces = typed.map((piece) =>
    slips.reduce((text, slip) => text.replaceAll(slip.typed, slip.used), piece),
  );
  const mended = judgeWording(pieces, library);
  if (mended.verdict === judgement.verdict) return { pieces: typed, judgement };
  const notices = [...slips.map((slip) => ({ is: 'corrected' as const, ...slip })), ...mended.notices];
  return { pieces, judgement: { ...mended, notices } };
}

/** Verbatim words may still be somebody else's, or stand somewhere else. */
function judgeClaim(theirs: number, there: number): Verdict {
  if (theirs === 0) return 'other-speaker';
  return there === 0 ? 'other-source' : 'verbatim';
}

/** Somebody whom the record does not know has said nothing in it. */
function findClaimed(name: string, library: Library): WantedSpeaker {
  return findSpeaker(name, library) ?? { label: name, fits: () => false };
}

/** Where other words stand between the typed ones, the wording shown tells more than a word on its spelling. */
function noticeSpelling(
  { verdict, notices }: Judgement,
  pieces: readonly string[],
  [place]: readonly Place[],
): Notice[] {
  const isWhole = verdict === 'verbatim' && notices.length === 0;
  return isWhole && place && !isSpelledSame(pieces, place) ? [{ is: 'spelled-differently' }] : [];
}

/** What turns the sense of the words in the record, where they stand nowhere without it. */
function noticeCutOff(places: readonly Place[], library: Library): Notice[] {
  const cut = places.map((place) => findCutOff(place, library.statementsOf(place.passage.article)));
  const [first] = cut;
  if (!first || cut.includes(null)) return [];
  return [{ is: 'cut-off', words: sliceSpan(places[0]!.passage.article.text, first) }];
}
