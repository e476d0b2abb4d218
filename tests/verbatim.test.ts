import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import type { Answer } from '../src/answers/answer.ts';
import { answerContext } from '../src/answers/sources.ts';
import { readOptions } from '../src/command/read-options.ts';
import { itemsOf, toJson } from '../src/reply/json-answer.ts';
import { NOWHERE } from './nowhere.ts';
import { fileOf, record } from './record.ts';

const whoSaid = commands.find(({ name }) => name === 'who-said')!;
/** The commands that words can be typed for. */
const inWords = commands.filter(({ positional }) => positional !== undefined);
const sources = commands.find(({ name }) => name === 'sources')!;
const texts = new Map(record.corpus.articles.map(({ file }) => [file, readFileSync(fileOf(file), 'utf8')]));

/** The JSON form is what the world sees, so it is checked against the files and not against what is in memory. */
function expectVerbatim(answer: Answer): void {
  const json = toJson('test', answer) as { items: JsonItem[]; nearest?: JsonItem[] };
  const holds = ({ file, end }: Place) => (texts.get(file)?.length ?? 0) >= end;
  // One look at all of them: an answer may have hundreds, and there are thousands of answers.
  const wrong = [...json.items, ...(json.nearest ?? [])].filter(({ text, citation, also }) => {
    const slice = texts.get(citation.file)?.slice(citation.start, citation.end);
    return slice !== text || text === '' || !also.every(holds);
  });
  expect(wrong).toEqual([]);
}

interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface JsonItem {
  readonly text: string;
  readonly citation: Place;
  readonly also: readonly Place[];
}

async function ask(command: typeof whoSaid, typed: Record<string, string>): Promise<Answer> {
  const read = readOptions(command, typed);
  if (!read.ok) throw new Error(read.sentences.join(' '));
  return command.answer(read.options, record, NOWHERE);
}

/** A run of characters of the record, cut anywhere. */
const excerpt = fc
  .tuple(fc.nat(record.corpus.articles.length - 1), fc.nat(9000), fc.integer({ min: 1, max: 180 }))
  .map(([article, start, length]) => {
    const { text } = record.corpus.articles[article]!;
    const from = start % Math.max(1, text.length - length);
    return text.slice(from, from + length);
  });
/** Words of the record in any order, and words of nobody's. */
const vocabulary = [...new Set(record.corpus.articles.flatMap(({ text }) => text.split(/\s+/u)))];
const shuffled = fc.array(fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 8 })), {
  minLength: 1,
  maxLength: 12,
});
const words = fc.oneof(
  excerpt,
  shuffled.map((each) => each.join(' ').slice(0, 200)),
);
/** Times in every way of typing them, most of which no article has and some of which no calendar has. */
const month = fc.constantFrom('January', 'feb', 'February', 'may', 'June', 'sept', 'december');
const day = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 32 }), month).map((each) => each.join(' ')),
  fc.tuple(month, fc.integer({ min: 0, max: 31 })).map((each) => each.join(' ')),
  fc
    .tuple(fc.constantFrom('', 'early', 'late', 'last week of', 'week of 29'), month)
    .map((each) => each.join(' ')),
);
const year = fc.constantFrom('', '1999', '2022', '2024', '2025');
const date = fc.oneof(
  fc.tuple(day, year).map((each) => each.join(' ')),
  fc.constantFrom('Q1 2022', 'winter 2025', '1990s', '2/29/2025', '2025-02', '31-2 April', 'yesterday', ''),
);
const time = fc
  .tuple(
    fc.constantFrom('', 'after', 'before', 'since', 'until', 'between', 'not in', 'two days after', 'Kalin'),
    date,
    fc.constantFrom('', 'to', 'and', '-', 'until now', 'talks'),
    date,
  )
  .map((each) => each.join(' '));
const person = fc.constantFrom(
  ...record.corpus.people.flatMap(({ name, otherNames }) => [name, ...otherNames]),
);

describe('every item of every answer is exactly the slice of its file that its citation names', () => {
  test.each(inWords)('/$name with words', async (command) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(words, person, time), async (typed) => {
        const read = readOptions(command, { [command.positional!]: typed });
        if (read.ok) expectVerbatim(await command.answer(read.options, record, NOWHERE));
      }),
      { numRuns: 750 },
    );
  });

  test('/who-said with a person, and with both', async () => {
    await fc.assert(
      fc.asyncProperty(person, fc.option(words, { nil: '' }), async (name, typed) => {
        expectVerbatim(await ask(whoSaid, { person: name, ...(typed && { words: typed }) }));
      }),
      { numRuns: 800 },
    );
  });

  test('/sources, and the paragraphs around every item', async () => {
    expectVerbatim(await ask(sources, {}));
    for (const { id } of record.corpus.articles) {
      const answer = await ask(sources, { article: id });
      expectVerbatim(answer);
      for (const { citation } of itemsOf(answer)) {
        const context = answerContext({ article: id, span: citation.span }, record);
        expect(context).not.toBeNull();
        expectVerbatim(context!);
      }
    }
  });
});
