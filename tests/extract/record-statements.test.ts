import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readPassages } from '../../src/corpus/read-passages.ts';
import { recordStatements } from '../../src/extract/record-statements.ts';
import type { RecordedStatement } from '../../src/extract/statement.ts';
import { makeLibrary } from '../make-library.ts';

const corpus = readCorpus(resolve(import.meta.dirname, '../../seeds'));
const statements = corpus.articles.flatMap((article) =>
  recordStatements(article, readPassages(article), corpus),
);

/** The statements of the article whose file begins so that hold these words. */
function findHolding(file: string, words: string): RecordedStatement[] {
  const held = statements.filter(({ article, span }) => {
    return article.file.startsWith(file) && article.text.slice(span.start, span.end).includes(words);
  });
  const text = corpus.articles.find((article) => article.file.startsWith(file))!.text;
  expect(text).toContain(words);
  return held;
}

/** "person/party" of each statement that holds the words. */
function listSpeakers(file: string, words: string): string[] {
  return findHolding(file, words).map(({ person, party }) => `${person?.id ?? '-'}/${party?.id ?? '-'}`);
}

describe('who said it', () => {
  test.each([
    // Marks that do not pair, that close with an opening one, begin without one, or open again.
    ['000', 'outraged by his photos', ['kalin/turkey']],
    ['000', 'devastated as we all', ['kalin/turkey']],
    ['000', 'brought to justice', ['kalin/turkey']],
    ['000', 'a lot of losses', ['kalin/turkey']],
    ['000', 'the financial losses', ['kalin/turkey']],
    ['000', 'But if the de facto', ['kalin/turkey']],
    ['000', 'to resolve the situation', ['kalin/turkey']],
    // Inside what one person reports, another is quoted.
    ['000', 'maximalist demand', ['-/turkey']],
    // What was taken over from another outlet was still said by a person.
    ['001', 'burns bridges with', ['kalin/turkey']],
    ['001', 'Of course, we all want', ['kalin/turkey']],
    ['001', 'almost a consensus', ['erdogan/turkey']],
    // A speaker in the paragraph before.
    ['002', 'another Cold War', ['kalin/turkey']],
    ['003', 'whether results can', ['-/-']],
    ['003', 'stops speaking in', ['-/-']],
    ['003', 'end this bloody', ['fidan/turkey']],
    ['003', 'pave the way', ['fidan/turkey']],
    ['003', 'expects an easy', ['peskov/russia']],
    // An institution's words are not its spokesman's, and what was urged against was not said.
    ['003', 'diametrically opposed', ['-/russia']],
    ['003', 'shut the door', ['erdogan/turkey']],
    ['003', 'him a puppet', ['-/ukraine']],
    ['003', 'fired 71 drones', ['-/ukraine']],
    ['004', 'take the necessary steps', ['zelensky/ukraine']],
    ['004', 'big news today', ['-/-']],
    ['004', 'abducted children', ['zelensky/ukraine']],
    ['004', 'resolved by the leaders', ['zelensky/ukraine']],
    // The interview of doubtful origin never speaks for a party.
    ['004', 'my pleasure', ['reed/-']],
  ])('%s: %s', (file, words, speakers) => {
    expect(listSpeakers(file, words)).toEqual(speakers);
  });

  test('no statement under a doubtful note has a party', () => {
    const doubtful = statements.filter(({ article, span }) =>
      article.notes.some(
        (note) => note.severity === 'doubtful' && note.span.start <= span.start && span.end <= note.span.end,
      ),
    );
    expect(doubtful.length).toBeGreaterThan(8);
    expect(doubtful.every(({ party }) => party === null)).toBe(true);
  });

  test('a heading and a gloss are no statements', () => {
    expect(findHolding('004', 'UNCONDITIONAL CEASEFIRE')).toEqual([]);
    expect(findHolding('004', 'language typically used')).toEqual([]);
    expect(findHolding('002', 'Read More')).toEqual([]);
  });

  test('every marked quotation is a statement, but for one heading and what stands inside printed turns', () => {
    const left = corpus.articles.flatMap(({ file, text, furniture }) => {
      const found = statements.filter(({ article }) => article.file === file).flatMap(({ marked }) => marked);
      return [...text.matchAll(/“[^“”]{3,}”|"[^"“”]{3,}"/g)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
        .filter(({ start, end }) => !furniture.some((hole) => hole.start < end && start < hole.end))
        .filter(({ start, end }) => !found.some((mark) => mark.start < end && start < mark.end))
        .map(({ words }) => words.slice(0, 25));
    });
    expect(left).toMatchInlineSnapshot(`
      [
        "“UNCONDITIONAL CEASEFIRE”",
        "“necessary steps for peac",
        "“memorandum”",
        "“unconditional ceasefire”",
      ]
    `);
  });

  test('a statement lies outside furniture and begins in its passage', () => {
    for (const { article, span, passage } of statements) {
      expect(article.furniture.some((hole) => hole.start < span.end && span.start < hole.end)).toBe(false);
      expect(passage.span.start <= span.start && span.start < passage.span.end).toBe(true);
    }
  });
});

test('a headline that ends as a sentence does leaves it to the report to say what day it is of', () => {
  const title = 'The ferry is unsafe.';
  const text = `${title}\n\nSUND - The crew met on Monday.\n\n“It is unsafe,” Anna Berg said.\n`;
  const titleSpan = { start: 0, end: title.length };
  const [said] = makeLibrary([{ text, title, titleSpan }], { people: ['Anna Berg'] }).statements;
  expect(said?.said).toMatchObject({ value: '2024-03-04', ground: 'lead' });
});

test.each([
  ['the Emir', 'Anna Berg'],
  ['the emir', null],
  ['the Emir of Sund', null],
])('%s is whoever the record lists under that title', (speaker, name) => {
  const people = [{ name: 'Anna Berg', otherNames: ['Emir'] }];
  const { statements } = makeLibrary([`On Monday, ${speaker} said the ferry was unsafe.`], { people });
  expect(statements.map(({ person }) => person?.name ?? null)).toEqual([name]);
});
