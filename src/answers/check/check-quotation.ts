import type { Library } from '../../search/library.ts';
import { foldText } from '../../text/fold.ts';
import { type Answer, type Item, makeAsked, type Notice, type Verdict } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { citePassage, citeStatement, describeSearch } from '../cite.ts';
import { foldCarriers } from '../fold-carriers.ts';
import { noteVanished } from '../note-vanished.ts';
import { findSpeaker, readClaim, saidBy, type WantedSpeaker } from '../who-said/read-question.ts';
import type { Place } from './find-wording.ts';
import { isInside, isSpelledSame, type Judgement, judgeWording } from './judge-wording.ts';
import { readQuotation } from './read-quotation.ts';

/** What is to be checked: the quotation, and whose and where from it is said to be. */
export interface Claim {
  readonly quote: string;
  readonly speaker: string | null;
  readonly source: string | null;
}

/** Whether the record holds these words, worded so, from this speaker and source. */
export function answerCheck(claim: Claim, library: Library): Answer {
  const claimed = claim.speaker === null ? readClaim(claim.quote, library) : null;
  const pieces = readQuotation(claimed?.words ?? claim.quote);
  const speaker = claim.speaker === null ? (claimed?.claimed ?? null) : findClaimed(claim.speaker, library);
  const asked = makeAsked({ words: claim.quote, person: speaker?.label ?? null });
  const searched = describeSearch(library);
  if (library.search({ words: pieces.join(' '), limit: 1 }).searched.length === 0) {
    return beSilent('only-common-words', asked, library);
  }
  const judgement = judgeWording(pieces, library);
  const { verdict, places, difference } = judgement;
  const cited = places.map((place) => ({ place, item: citePlace(place) }));
  const theirs = cited.filter(({ item }) => !speaker || saidBy(item, speaker));
  const there = theirs.filter(({ item }) => claim.source === null || isFrom(item, claim.source));
  const shown = [there, theirs, cited].find((list) => list.length > 0) ?? [];
  const notices: Notice[] = [
    ...(speaker && theirs.length === 0 && verdict !== 'not-in-record'
      ? [{ is: 'other-speaker' as const, claimed: speaker.label }]
      : []),
    ...judgement.notices,
    ...noticeSpelling(
      judgement,
      pieces,
      shown.map(({ place }) => place),
    ),
  ];
  const items =
    verdict === 'spliced' ? shown.map(({ item }) => item) : foldCarriers(shown.map(({ item }) => item));
  const fair = verdict === 'verbatim' ? judgeClaim(theirs.length, there.length) : verdict;
  const answer: Answer = { kind: 'verdict', verdict: fair, asked, notices, items, difference, searched };
  return noteVanished(answer, pieces.join(' … '), library);
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

function isFrom({ citation, also }: Item, source: string): boolean {
  const wanted = foldText(source);
  return [citation, ...also].some(({ article }) =>
    [article.id, article.credit, article.title, article.outlet.name, ...article.outlet.otherNames].some(
      (name) => foldText(name).includes(wanted),
    ),
  );
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

/** The statement that holds the words, widened to them where they run over its edge. */
function citePlace(place: Place): Item {
  const { passage, span, statement } = place;
  if (!statement) return citePassage(passage, span);
  const item = citeStatement(statement);
  return isInside(place) ? item : { ...item, citation: citePassage(passage, span).citation };
}
