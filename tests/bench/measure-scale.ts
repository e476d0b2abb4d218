import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import lunr from 'lunr';
import { makeAsked } from '../../src/answers/answer.ts';
import { answerCheck } from '../../src/answers/check/check-quotation.ts';
import { suggestNames } from '../../src/answers/suggest.ts';
import { answerPerson } from '../../src/answers/who-said/person.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import { openHoldings } from '../../src/search/build-library.ts';
import { decodeHoldings } from '../../src/search/library-format.ts';
import { makeNews } from './make-news.ts';
import { type Timing, timeCalls } from './measure.ts';
import { makeAlteredQuotations, makeQueries } from './scale-questions.ts';

/** What a process of its own finds out about a library of one size. Times are milliseconds, memory is bytes. */
export interface ScaleFigures {
  readonly load: number;
  readonly memoryOfTexts: number;
  /** Once it is loaded and was searched, and at the end of all questions. */
  readonly memory: number;
  readonly memoryAtEnd: number;
  readonly timings: Readonly<Record<string, Timing>>;
  /** lunr's own search by number of words, in one index of the same passages. Empty where it was not asked for. */
  readonly lunr: Readonly<Record<string, Timing>>;
}

const LENGTHS = [1, 2, 5, 10, 30];
const CALLS = 1200;
const LUNR_CALLS = 40;

/** `process.send` gets the figures: run with the file, the size, and `lunr` where lunr is to be measured beside. */
const [file = '', size = '', withLunr] = process.argv.slice(2);
const corpus = makeNews(Number(size));
const memoryOfTexts = readMemory();
const started = performance.now();
const library = openHoldings(decodeHoldings(readFileSync(file), corpus, 'bench'));
const load = performance.now() - started;

const timings: Record<string, Timing> = {};
const time = async <T>(name: string, inputs: readonly T[], work: (input: T) => unknown) => {
  // The first half warms up and asks other questions than the second, which is measured.
  await timeCalls(inputs.slice(0, inputs.length / 2), work);
  timings[name] = await timeCalls(inputs.slice(inputs.length / 2), work);
};
for (const length of LENGTHS) {
  await time(`search, words: ${length}`, makeQueries(library, length, CALLS), (words) =>
    library.search({ words }),
  );
}
const memory = readMemory();
await time('altered quotation', makeAlteredQuotations(library, CALLS), (quote) =>
  answerCheck({ quote, speaker: null, source: null }, library),
);
for (const length of [1, 2, 5]) {
  await time(`who said, words: ${length}`, makeQueries(library, length, CALLS), (words) =>
    answerWhoSaid(makeAsked({ words }), library),
  );
}
const names = corpus.people.map(({ name }) => name);
await time('who said, a speaker', [...names, ...names], (person) =>
  answerWhoSaid(makeAsked({ person }), library),
);
await time('person', [...names, ...names], (name) => answerPerson({ name }, library));
await time(
  'suggestion',
  names.map((name) => name.slice(0, 2)),
  (typed) => suggestNames('people', typed, library, 25),
);
const memoryAtEnd = readMemory();
const beside = withLunr ? await timeLunr() : {};
const figures: ScaleFigures = { load, memoryOfTexts, memory, memoryAtEnd, timings, lunr: beside };
process.send?.(figures);

/** What the process holds, once nothing is left to collect. */
function readMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

async function timeLunr(): Promise<Record<string, Timing>> {
  const builder = new lunr.Builder();
  builder.ref('number');
  builder.field('words');
  Object.assign(builder, { tokenizer: (keys: string[]) => keys.map((key) => new lunr.Token(key, {})) });
  library.passages.forEach(({ article, span }, i) => {
    builder.add({ number: String(i), words: library.readKeys(article.text.slice(span.start, span.end)) });
  });
  const index = builder.build();
  const found: Record<string, Timing> = {};
  for (const length of LENGTHS) {
    const queries = makeQueries(library, length, LUNR_CALLS).map((words) => library.readKeys(words));
    found[`search, words: ${length}`] = await timeCalls(queries, (keys) =>
      index.query((query) => {
        for (const key of keys) query.term(key, { usePipeline: false });
      }),
    );
  }
  return found;
}
