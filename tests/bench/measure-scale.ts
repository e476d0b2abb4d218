import { performance } from 'node:perf_hooks';
import { makeAsked } from '../../src/answers/answer.ts';
import { answerAsk } from '../../src/answers/ask/ask.ts';
import { answerCheck } from '../../src/answers/check/check-quotation.ts';
import { answerPositions } from '../../src/answers/positions/positions.ts';
import { suggestNames } from '../../src/answers/suggest.ts';
import { answerTimeline } from '../../src/answers/timeline/timeline.ts';
import { answerPerson } from '../../src/answers/who-said/person.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import { openLiveLibrary } from '../../src/search/live-library.ts';
import { benchSocket } from './bench-socket.ts';
import { type Timing, timeCalls } from './measure.ts';
import { type Growth, measureGrowth } from './measure-growth.ts';
import { OTHER_SEARCHES } from './other-searches.ts';
import { makeAlteredQuotations, makeQueries } from './scale-questions.ts';

/** What a process of its own finds out about a library of one size. Times are milliseconds, memory is bytes. */
export interface ScaleFigures {
  /** From nothing to a library that answers: reading the folder and loading the file. */
  readonly ready: number;
  readonly memoryOfProgram: number;
  /** Once it is ready, and at the end of all questions. */
  readonly memory: number;
  readonly memoryAtEnd: number;
  readonly timings: Readonly<Record<string, Timing>>;
  readonly growth: Growth;
  /** Answers that cross the socket; null where one took longer than the channel waits. */
  readonly socket: Timing | null;
  /** Other searches by name, and their timings of the same queries. */
  readonly others: Readonly<Record<string, Readonly<Record<string, Timing>>>>;
}

const LENGTHS = [1, 2, 5, 10, 30];
const CALLS = 1200;
const OTHER_CALLS = 40;

/** `process.send` gets the figures: run with the seeds folder, the library's folder, and the searches to measure beside. */
const [seedsDir = '', libraryDir = '', ...beside] = process.argv.slice(2);
const memoryOfProgram = readMemory();
const started = performance.now();
const live = openLiveLibrary({ seedsDir, libraryDir });
const ready = performance.now() - started;
const memory = readMemory();
const { library } = live;
const { people, parties, issues } = library.corpus;

const timings: Record<string, Timing> = {};
const time = async <T>(name: string, inputs: readonly T[], work: (input: T) => unknown) => {
  // The first half warms up and asks other questions than the second, which is measured.
  await timeCalls(inputs.slice(0, inputs.length / 2), work);
  timings[name] = await timeCalls(inputs.slice(inputs.length / 2), work);
};
for (const length of LENGTHS) {
  await time(nameSearch(length), makeQueries(library, length, CALLS), (words) => library.search({ words }));
}
const names = people.map(({ name }) => name);
const ever = { about: null, person: null, party: null, from: null, to: null, zoom: null };
const never = { issue: null, party: null, asOf: null, compare: null };
const altered = makeAlteredQuotations(library, CALLS / 4);
await time('check, altered', altered, (quote) =>
  answerCheck({ quote, speaker: null, source: null }, library),
);
for (const length of [1, 2, 5]) {
  await time(`who-said, words: ${length}`, makeQueries(library, length, CALLS / 4), (words) =>
    answerWhoSaid(makeAsked({ words }), library),
  );
}
await time('who-said, a speaker', names, (person) => answerWhoSaid(makeAsked({ person }), library));
await time('person', names, (name) => answerPerson({ name }, library));
const days = Array.from({ length: 60 }, (_, i) => `${1 + (i % 28)} March ${2020 + (i % 5)}`);
await time('timeline, a day', days, (about) => answerTimeline({ ...ever, about }, library));
await time('timeline, a word', makeQueries(library, 1, 60), (about) =>
  answerTimeline({ ...ever, about }, library),
);
await time('timeline, a person', names.slice(0, 60), (person) =>
  answerTimeline({ ...ever, person }, library),
);
await time('positions, an issue', [...issues, ...issues], ({ name }) =>
  answerPositions({ ...never, issue: name }, library),
);
await time('positions, a party', [...parties, ...parties], ({ name }) =>
  answerPositions({ ...never, party: name }, library),
);
const questions = makeQueries(library, 5, 60).map((words) => `Who spoke of ${words}?`);
await time('ask', questions, (question) => answerAsk({ question, as: null }, library));
await time('suggestion', [...'abcdefghklmnprst'], (typed) => suggestNames('people', typed, library, 25));
const memoryAtEnd = readMemory();
const growth = await measureGrowth(live, seedsDir);
const socket = await benchSocket(library, makeQueries(library, 2, CALLS / 4)).catch(() => null);
const others: Record<string, Record<string, Timing>> = {};
for (const name of beside) others[name] = await timeOther(name);
const figures: ScaleFigures = {
  ...{ ready, memoryOfProgram, memory, memoryAtEnd, timings, growth, socket, others },
};
process.send?.(figures, () => process.exit());

function nameSearch(length: number): string {
  return `search, words: ${length}`;
}

/** What the process holds, once nothing is left to collect. */
function readMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

async function timeOther(name: string): Promise<Record<string, Timing>> {
  const documents = library.passages.map(({ article, span }) =>
    library.readKeys(article.text.slice(span.start, span.end)),
  );
  const search = OTHER_SEARCHES[name]!(documents);
  const found: Record<string, Timing> = {};
  for (const length of LENGTHS) {
    const queries = makeQueries(library, length, OTHER_CALLS).map((words) => library.readKeys(words));
    const telling = queries.filter((keys) => keys.length > 0);
    found[nameSearch(length)] = await timeCalls(telling, search);
  }
  return found;
}
