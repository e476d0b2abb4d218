import { describeSearch } from '../answers/cite.ts';
import type { Decided, ReportsAnswer, ShownReport } from '../answers/reports.ts';
import type { Article } from '../corpus/article.ts';
import { findPassage } from '../corpus/find-passage.ts';
import { readPassages } from '../corpus/read-passages.ts';
import type { CorrectionRecord } from '../corpus/seed-schemas.ts';
import { settleCorrection } from '../corpus/settle-corrections.ts';
import type { Library } from '../search/library.ts';
import type { Correction as Report } from '../store/database.ts';
import type { Store } from '../store/store.ts';

/** Who decides, and with what. */
export interface Desk {
  readonly library: Library;
  /** Opened for those alone who may decide. */
  readonly openStore: () => Promise<Store>;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Null for whoever has the terminal, who sees the reports of all servers and of none. */
  readonly guild: string | null;
  readonly isManager: boolean;
  /** True for those who run the bot: the record that is corrected is one for all servers. */
  readonly isOperator: boolean;
  /** Makes a correction a part of the seeds. */
  readonly keepCorrection: (correction: CorrectionRecord) => Promise<void>;
}

/** What is right instead, as it was typed; null is left as it is. */
export interface Right {
  readonly speaker: string | null;
  readonly party: string | null;
  /** ISO, a day, month or year. */
  readonly date: string | null;
}

const ONE_RECORD = 'the record is one for all servers, and only those who run this bot correct it';

/** As many as anybody looks through; the oldest come first, so the others' turn comes. */
const MOST_SHOWN = 50;
const MOST_READ = 1000;

/** The reports that wait where the asker decides. */
export async function listReports(desk: Desk): Promise<ReportsAnswer> {
  if (!desk.isManager) return tell({ is: 'not-a-manager' }, desk);
  const { corrections } = await desk.openStore();
  const waiting = (await corrections.list(MOST_READ)).filter((report) => decides(desk, report));
  const reports = waiting.slice(0, MOST_SHOWN).map((report) => showReport(report, desk.library));
  return { kind: 'reports', decided: null, reports, searched: describeSearch(desk.library) };
}

/** Makes what is right a part of the seeds, which wins over what is found in the article, and ends the report. */
export async function acceptReport(id: string, right: Right, desk: Desk): Promise<ReportsAnswer> {
  const report = await findReport(id, desk);
  if ('is' in report) return tell(report, desk);
  if (!desk.isOperator) return tell({ is: 'refused', why: ONE_RECORD }, desk);
  if (Object.values(right).every((each) => each === null))
    return tell({ is: 'refused', why: 'type the speaker, the party or the date that is right' }, desk);
  const { articles, parties } = desk.library.corpus;
  const article = articles.find((each) => each.id === report.article);
  const party = right.party === null ? null : findParty(right.party, desk.library);
  if (party === undefined)
    return tell({ is: 'refused', why: `the record knows no party “${right.party}”` }, desk);
  const record: CorrectionRecord = {
    ...{ article: report.article, start: report.start, end: report.end, sha256: article?.sha256 ?? '' },
    ...{ speaker: right.speaker, date: right.date, party },
    corrected: new Date(desk.now).toISOString().slice(0, 10),
  };
  const correction = settleCorrection(record, article, desk.library.corpus);
  if (typeof correction === 'string') return tell({ is: 'refused', why: correction }, desk);
  await desk.keepCorrection(record);
  await (await desk.openStore()).corrections.remove(id);
  const name = parties.find((each) => each.id === party)?.name ?? null;
  return tell({ is: 'accepted', correction: { ...correction, party: name } }, desk);
}

/** Ends a report and leaves the record as it is. */
export async function rejectReport(id: string, desk: Desk): Promise<ReportsAnswer> {
  const report = await findReport(id, desk);
  if ('is' in report) return tell(report, desk);
  await (await desk.openStore()).corrections.remove(id);
  return tell({ is: 'rejected' }, desk);
}

async function findReport(id: string, desk: Desk): Promise<Report | Decided> {
  if (!desk.isManager) return { is: 'not-a-manager' };
  const report = await (await desk.openStore()).corrections.find(id);
  return report !== null && decides(desk, report) ? report : { is: 'unknown', id };
}

/** A server decides on what was reported there; the operator on everything. */
function decides({ guild }: Desk, report: Report): boolean {
  return guild === null || report.guild === guild;
}

/** The id of the only party of this name; undefined where there is none. */
function findParty(typed: string, library: Library): string | undefined {
  const found = library.findNames(typed).flatMap(({ who }) => ('party' in who ? [who.party.id] : []));
  return new Set(found).size === 1 ? found[0] : undefined;
}

function showReport(
  { id, article, start, end, shown, says, createdAt }: Report,
  library: Library,
): ShownReport {
  const held = library.corpus.articles.find((each) => each.id === article);
  const day = new Date(createdAt).toISOString().slice(0, 10);
  return { ...{ id, article, shown, says, day }, citation: held ? cite(held, start, end) : null };
}

function cite(article: Article, start: number, end: number): ShownReport['citation'] {
  if (end > article.text.length) return null;
  const paragraph = findPassage(readPassages(article), start)?.paragraph ?? 0;
  return { article, paragraph, span: { start, end } };
}

function tell(decided: Decided, { library }: Desk): ReportsAnswer {
  return { kind: 'reports', decided, reports: [], searched: describeSearch(library) };
}
