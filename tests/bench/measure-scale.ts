import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { makeAsked } from '../../src/answers/answer.ts';
import { answerAsk } from '../../src/answers/ask/ask.ts';
import { answerCheck } from '../../src/answers/check/check-quotation.ts';
import { answerPositions } from '../../src/answers/positions/positions.ts';
import { prepareAnswers } from '../../src/answers/prepare-answers.ts';
import { suggestNames } from '../../src/answers/suggest.ts';
import { answerTimeline } from '../../src/answers/timeline/timeline.ts';
import { answerPerson } from '../../src/answers/who-said/person.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import { composeAnswer } from '../../src/discord/compose-message.ts';
import '../../src/discord/start-bot.ts';
import { openLiveLibrary } from '../../src/search/live-library.ts';
import { type Timing, timeCalls } from './measure.ts';
import { type Growth, measureGrowth } from './measure-growth.ts';
import { makeAlteredQuotations, makePlainQuestions, makeQueries } from './scale-questions.ts';

/** What a process of its own finds out about a library of one size. Times are milliseconds, memory is bytes. */
export interface ScaleFigures {
  /** From nothing to a library that answers: reading the folder and loading the file. */
  readonly ready: number;
  /** How long what answers need is prepared then, the longest stop in it, and how long the first question takes after it. */
  readonly preparing: { readonly whole: number; readonly stop: number; readonly first: number };
  readonly memoryOfProgram: number;
  /** Once it is ready, and at the end of all questions. */
  readonly memory: number;
  readonly memoryAtEnd: number;
  readonly timings: Readonly<Record<string, Timing>>;
  /** All answers of all kinds together, as many of each kind as were measured. */
  readonly any: Timing;
  readonly growth: Growth;
  /** Answers that cross the socket; null where one took longer than the channel waits. */
  readonly socket: Timing | null;
  /** Other searches by name, and their timings of the same queries. */
  readonly others: Readonly<Record<string, Readonly<Record<string, Timing>>>>;
}

const LENGTHS = [1, 2, 5, 10, 30];
const CALLS = 1200;
const OTHER_CALLS = 40;
/** Milliseconds. */
const GIVING_BACK = 300;

/** `process.send` gets the figures: run with the seeds folder, the library's folder, and the searches to measure beside. */
const [seedsDir = '', libraryDir = '', ...beside] = process.argv.slice(2);
const memoryOfProgram = await readMemory();
const started = performance.now();
const live = openLiveLibrary({ seedsDir, libraryDir });
const ready = performance.now() - started;
const memory = await readMemory();
const { library } = live;
const { people, parties, issues } = library.corpus;

const preparing = await measurePreparing();
const timings: Record<string, Timing> = {};
const asked: (() => unknown)[] = [];
const time = async <T>(name: string, inputs: readonly T[], work: (input: T) => unknown) => {
  // The first half warms up and asks other questions than the second, which is measured.
  await timeCalls(inputs.slice(0, inputs.length / 2), work);
  const measured = inputs.slice(inputs.length / 2);
  timings[name] = await timeCalls(measured, work);
  asked.push(...measured.map((input) => () => work(input)));
};
for (const length of LENGTHS) {
  await time(nameSearch(length), makeQueries(library, length, CALLS), (words) => library.search({ words }));
}
asked.length = 0;
// Whoever speaks most comes last, and so is measured.
const names = people.map(({ name }) => name).toReversed();
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
const years = [...days, ...days].map((day) => day.slice(-4)).slice(0, 10);
await time('timeline, a year', years, (about) => answerTimeline({ ...ever, about }, library));
await time('timeline, everything', [1, 2, 3, 4], () => answerTimeline(ever, library));
const everything = { command: 'timeline', page: 0, options: {} };
await time('timeline, everything, a message', [1, 2, 3, 4], () =>
  composeAnswer(answerTimeline(ever, library), everything, true),
);
await time('timeline, a person', names.slice(-60), (person) => answerTimeline({ ...ever, person }, library));
await time('timeline, a party', [...parties, ...parties], ({ name }) =>
  answerTimeline({ ...ever, party: name }, library),
);
await time('positions, an issue', [...issues, ...issues], ({ name }) =>
  answerPositions({ ...never, issue: name }, library),
);
await time('positions, a party', [...parties, ...parties], ({ name }) =>
  answerPositions({ ...never, party: name }, library),
);
await time('positions, all', [1, 2, 3, 4], () => answerPositions(never, library));
await time('positions, all compared', [2021, 2022, 2023, 2024], (year) =>
  answerPositions({ ...never, compare: String(year) }, library),
);
for (const [name, questions] of Object.entries(makePlainQuestions(library))) {
  await time(`ask, ${name}`, questions, (question) => answerAsk({ question, as: null }, library));
}
await time('suggestion', [...'abcdefghklmnprst'], (typed) => suggestNames('people', typed, library, 25));
const memoryAtEnd = await readMemory();
const any = await timeCalls(asked, (ask) => ask());
const growth = await measureGrowth(live, seedsDir);
// The channel on this machine is loaded where a bot has no token, and its memory is not that of a bot with one.
const { benchSocket } = await import('./bench-socket.ts');
const socket = await benchSocket(library, makeQueries(library, 2, CALLS / 4)).catch(() => null);
const others: Record<string, Record<string, Timing>> = {};
for (const name of beside) others[name] = await timeOther(name);
const figures: ScaleFigures = {
  ...{ ready, preparing, memoryOfProgram, memory, memoryAtEnd, timings, any, growth, socket, others },
};
process.send?.(figures, () => process.exit());

function nameSearch(length: number): string {
  return `search, words: ${length}`;
}

async function measurePreparing(): Promise<ScaleFigures['preparing']> {
  let stop = 0;
  const begun = performance.now();
  const work = prepareAnswers(library);
  for (;;) {
    const before = performance.now();
    if (work.next().done) break;
    stop = Math.max(stop, performance.now() - before);
    await new Promise(setImmediate);
  }
  const whole = performance.now() - begun;
  const [question] = makePlainQuestions(library).who!;
  const asked = performance.now();
  answerAsk({ question: question!, as: null }, library);
  return { whole, stop, first: performance.now() - asked };
}

/** What the process holds, once nothing is left to collect and what was has been given back, which takes its time. */
async function readMemory(): Promise<number> {
  for (let i = 0; i < 2; i++) {
    globalThis.gc?.();
    await setTimeout(GIVING_BACK);
  }
  return process.memoryUsage().rss;
}

async function timeOther(name: string): Promise<Record<string, Timing>> {
  // They are no part of the program, so its memory is measured without them.
  const { OTHER_SEARCHES } = await import('./other-searches.ts');
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
