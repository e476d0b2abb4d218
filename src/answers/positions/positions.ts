import type { Party } from '../../corpus/corpus.ts';
import { isEnglishWord } from '../../search/is-english-word.ts';
import type { Library } from '../../search/library.ts';
import { foldText } from '../../text/fold.ts';
import { type Answer, makeAsked, type Notice } from '../answer.ts';
import { beSilent } from '../be-silent.ts';
import { describeSearch } from '../cite.ts';
import {
  type ArrangedRow,
  arrangePositions,
  citeArranged,
  countCells,
  dropRepeated,
  leaveOut,
  showLatest,
} from './arrange-positions.ts';
import { comparePositions } from './compare-positions.ts';
import { findClosePositions } from './find-close-positions.ts';
import { citeFoldedRow, citeRow, compareLatest, foldPositions } from './fold-positions.ts';
import { isBy, isInTime, matchAllWords, withParts } from './keep-positions.ts';
import type { AskedPositions } from './position-item.ts';
import { listRows, type PositionRow } from './position-row.ts';
import { type PositionsQuestion, readPositionsQuestion } from './read-positions-question.ts';

/** Options of /positions as they were typed; days are ISO. */
export interface PositionsTyped {
  /** An issue, a party, a person and a time in any order. */
  readonly issue: string | null;
  readonly party: string | null;
  readonly asOf: string | null;
  readonly compare: string | null;
}

/** How many near misses are shown where a party has no words on an issue. */
const MOST_NEAREST = 4;
const LAST_DAY = '9999-12-31';

/** Where each side stands on an issue, in dated words; the whole matrix where neither party nor issue is asked for. */
export function answerPositions(typed: PositionsTyped, library: Library): Answer {
  const read = readPositionsQuestion(typed.issue ?? '', library);
  const chosen = typed.party === null ? null : readPositionsQuestion(typed.party, library);
  if (chosen !== null && chosen.parties.length === 0)
    return beSilent('unknown-name', makeAsked({ person: typed.party! }), library);
  const question = {
    ...read,
    parties: chosen?.parties ?? read.parties,
    person: chosen?.person ?? read.person,
  };
  if (chosen === null && read.stranger !== null)
    return beSilent('no-position', makeAsked({ words: typed.issue, person: read.stranger }), library);
  const asked = settle(question, typed);
  const all = listRows(library);
  const inTime = all.filter((row) => isInTime(row, asked));
  const issues = withParts(asked.issues, library);
  const wanted = inTime.filter(
    (row) => (issues === null || issues.has(row.issue)) && isBy(row, asked, library),
  );
  const holding = wanted.filter(matchAllWords(asked.words, library));
  // Words that no position holds are said to have been passed over, unless they are what was asked.
  const passedOver =
    asked.words !== null && holding.length === 0 && hasMore(asked) && !asksForeign(asked, library);
  const close = holding.length === 0 && issues === null ? findClose(asked, wanted, library) : null;
  const found = passedOver ? wanted : (close?.found ?? holding);
  const kept = passedOver ? { ...asked, words: null } : asked;
  const head = read.head === null ? null : withParts([read.head], library);
  const isAsked = head === null || found.some((row) => head.has(row.issue));
  if (found.length === 0 || !isAsked) return findNone(asked, all, library);
  const notices: Notice[] = [
    ...(passedOver ? [{ is: 'passed-over' as const, words: asked.words! }] : []),
    ...(close === null ? [] : [{ is: 'close-wording' as const }]),
  ];
  const wider = issues === null ? [] : listWider(found, inTime, kept, library);
  const beside = kept.words === null || issues === null ? (close?.beside ?? []) : listBeside(wanted, found);
  const answer = { kind: 'positions', asked: kept, notices, searched: describeSearch(library) } as const;
  const cells = countCells([...found, ...beside], library);
  if (kept.days !== null) {
    const changes = comparePositions(found, kept.days, (row) => citeRow(row, library));
    return { ...answer, cells, items: [], readUnshown: () => [], changes };
  }
  const isMatrix = kept.issues.length === 0 && kept.parties.length === 0 && kept.words === null;
  const arranged = isMatrix ? [] : arrangePositions([...found, ...beside, ...wider], kept, library);
  const shown = isOverview(kept, found) ? showLatest(arranged) : arranged;
  const cite = (rows: readonly ArrangedRow[]) => rows.map((row) => citeArranged(row, library));
  const readUnshown = () => cite(leaveOut(arranged, shown));
  return { ...answer, cells, items: cite(shown), readUnshown, changes: [] };
}

/** True where several parties or issues lie side by side, so that the latest words of each stand for the earlier ones. */
function isOverview({ issues, parties, words }: AskedPositions, found: readonly PositionRow[]): boolean {
  if (words !== null) return false;
  return (
    issues.length === 0 || (parties.length === 0 && found.some(({ party }) => party !== found[0]!.party))
  );
}

function settle(question: PositionsQuestion, { asOf, compare }: PositionsTyped): AskedPositions {
  const { issues, parties, person, words, from, to } = question;
  const other = asOf ?? to ?? LAST_DAY;
  const days = compare === null ? null : ([compare, other].toSorted() as [string, string]);
  const last = days?.[1] ?? asOf ?? to;
  const until = last === LAST_DAY ? null : last;
  return {
    issues,
    parties,
    person: person?.name ?? null,
    words,
    from: compare ? null : from,
    to: until,
    days,
  };
}

function hasMore({ issues, parties }: AskedPositions): boolean {
  return issues.length > 0 || parties.length > 0;
}

/** True where what was asked of a party, or who was asked for on an issue, is a word that the record does not have so. */
function asksForeign({ issues, parties, words }: AskedPositions, library: Library): boolean {
  if (words === null || (issues.length > 0 && parties.length > 0)) return false;
  if (issues.length === 0) return true;
  return library.search({ words, limit: 1 }).unknown.some((word) => isEnglishWord(foldText(word)));
}

/** What a party says on an issue that was asked for in other words than the record's; null where nobody's is asked for. */
function findClose({ parties, words }: AskedPositions, wanted: readonly PositionRow[], library: Library) {
  return parties.length === 0 || words === null ? null : findClosePositions(words, wanted, library);
}

/** What the parties that were found say of the whole that an asked issue is a part of. */
function listWider(
  found: readonly PositionRow[],
  inTime: readonly PositionRow[],
  asked: AskedPositions,
  library: Library,
): PositionRow[] {
  const { issues } = library.corpus;
  const above = new Set(asked.issues.flatMap(({ parent }) => issues.filter(({ id }) => id === parent)));
  const shown = new Set(found.map(({ place }) => place));
  const parties = new Set(found.map(({ party }) => party));
  return inTime
    .filter((row) => above.has(row.issue) && parties.has(row.party))
    .filter((row) => isBy(row, asked, library) && !shown.has(row.place))
    .map((row) => ({ ...row, wider: true }));
}

/** What stands on the asked issue without the words that were asked for beside it: left out, it would be missed. */
function listBeside(wanted: readonly PositionRow[], found: readonly PositionRow[]): PositionRow[] {
  const places = new Set(found.map(({ place }) => place));
  return wanted.filter(({ place }) => !places.has(place)).map((row) => ({ ...row, beside: true }));
}

/** Nothing by the party on the issue: what it says of the whole comes nearest, then what others say on it. */
function findNone(asked: AskedPositions, all: readonly PositionRow[], library: Library): Answer {
  const { person, parties, from, to } = asked;
  const names = [...asked.issues.map(({ name }) => name), ...(asked.words === null ? [] : [asked.words])];
  const given = makeAsked({
    words: names.join(', ') || null,
    person: person ?? (parties.map(({ name }: Party) => name).join(', ') || null),
    from,
    to,
  });
  const nearest = hasMore(asked) ? dropRepeated(listNearest(asked, all, library), true) : [];
  const shown = foldPositions(nearest.slice(0, 4 * MOST_NEAREST), library).slice(0, MOST_NEAREST);
  const cited = shown.map((row) => citeFoldedRow(row, library));
  return beSilent('no-position', given, library, { nearest: cited });
}

function listNearest(asked: AskedPositions, all: readonly PositionRow[], library: Library): PositionRow[] {
  const issues = withParts(asked.issues, library);
  const above = new Set(asked.issues.map(({ parent }) => parent));
  const ranked: PositionRow[][] = [[], [], []];
  for (const row of all) {
    const isOn = issues === null || issues.has(row.issue);
    const isAbove = above.has(row.issue.id);
    if (!isOn && !isAbove) continue;
    if (isBy(row, asked, library)) ranked[isOn ? 0 : 1]!.push(row);
    else if (issues !== null && isOn) ranked[2]!.push(row);
  }
  return ranked.flatMap((rows) => rows.toSorted(compareLatest));
}
