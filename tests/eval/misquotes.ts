import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Verdict } from '../../src/answers/answer.ts';
import { answerCheck, type Claim } from '../../src/answers/check/check-quotation.ts';
import type { Library } from '../../src/search/library.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { makeLibrary } from '../make-library.ts';
import { record } from '../record.ts';

/** A made misquote and the verdicts that would be right for it. */
interface Misquote {
  readonly made: string;
  readonly claim: Claim;
  readonly right: readonly Verdict[];
}

const NEWS = resolve(import.meta.dirname, '../../../shared/eval/quotes/polnear_direct_dev.jsonl');
/** Statements shorter than this cannot be halved or altered and stay recognisable. */
const FEWEST_WORDS = 9;
const NEGATIONS = new Set(['not', 'never', 'no', 'cannot', "don't", "won't", "isn't"]);

/** Prints how many made misquotes get the right verdict, by how they were made. */
export function evaluateMisquotes(): void {
  report('the record', record);
  if (!existsSync(NEWS)) {
    console.log('No news to try it on: ../shared/eval is not there.');
    return;
  }
  const lines = readFileSync(NEWS, 'utf8').split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line) as { text: string }).map(({ text }) => ({ text }));
  report('84 articles of US news', makeLibrary(articles));
}

/** Every made misquote of a library with the verdict that it got. */
export function judgeMisquotes(library: Library) {
  return makeMisquotes(library).map(({ made, claim, right }) => {
    const answer = answerCheck(claim, library);
    const verdict = answer.kind === 'verdict' ? answer.verdict : answer.kind;
    return { made, verdict, isRight: (right as readonly string[]).includes(verdict) };
  });
}

function report(name: string, library: Library): void {
  const judged = judgeMisquotes(library);
  const countRight = (list: typeof judged) => list.filter(({ isRight }) => isRight).length;
  console.log(`misquotes made of ${name}: ${countRight(judged)} of ${judged.length} right`);
  for (const made of new Set(judged.map((each) => each.made))) {
    const alike = judged.filter((each) => each.made === made);
    const called = alike.filter(({ isRight }) => !isRight).map(({ verdict }) => verdict);
    const mistakes = called.length > 0 ? `  called ${called.join(', ')}` : '';
    console.log(`  ${made.padEnd(22)} ${countRight(alike)}/${alike.length}${mistakes}`);
  }
}

/** Misquotes of every kind, the same ones at every run. */
function makeMisquotes(library: Library): Misquote[] {
  const random = makeRandom(20_251_121);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const said = library.statements
    .filter((statement) => statement.form === 'direct')
    .map((statement) => ({ statement, words: readWords(sliceSpan(statement.article.text, statement.span)) }))
    .filter(({ words }) => words.length >= FEWEST_WORDS);
  const chosen = said.toSorted(() => random() - 0.5).slice(0, 40);
  const vocabulary = said.flatMap(({ words }) => words).filter((word) => word.length > 4);
  const names = library.corpus.people.map(({ name }) => name);
  const misquotes: Misquote[] = [];
  const add = (
    made: string,
    words: readonly string[],
    right: readonly Verdict[],
    speaker: string | null = null,
  ) => misquotes.push({ made, claim: { quote: words.join(' '), speaker, source: null }, right });

  for (const { statement, words } of chosen) {
    add('left as it was', words, ['verbatim']);
    const at = 2 + Math.floor(random() * (words.length - 4));
    add('a word changed', words.with(at, pick(vocabulary.filter((word) => word !== words[at]))), ['altered']);
    const negation = words.findIndex((word) => NEGATIONS.has(word.toLowerCase()));
    if (negation >= 0) add('a negation dropped', words.toSpliced(negation, 1), ['altered']);
    else add('a negation put in', words.toSpliced(at, 0, 'not'), ['altered']);
    const number = words.findIndex((word) => /\d/u.test(word));
    if (number >= 0) add('a number changed', words.with(number, '999'), ['altered']);
    const other = pick(said.filter((each) => each.statement.passage !== statement.passage)).words;
    const half = Math.ceil(words.length / 2);
    add(
      'halves joined',
      [...words.slice(0, half), ...other.slice(-Math.max(4, Math.ceil(other.length / 2)))],
      ['spliced'],
    );
    const wrong = names.filter((name) => name !== statement.person?.name);
    if (wrong.length > 0) add('another speaker', words, ['other-speaker'], pick(wrong));
    add('said in other words', reword(words), ['altered', 'paraphrase']);
    const invented = Array.from({ length: 12 }, () => pick(vocabulary));
    add('invented', invented, ['not-in-record']);
  }
  return misquotes;
}

/** What a translation there and back does: small words change, neighbours swap. */
function reword(words: readonly string[]): string[] {
  const small: Readonly<Record<string, string>> = {
    ...{
      the: 'that',
      a: 'one',
      is: 'would be',
      are: 'were',
      will: 'shall',
      and: 'as well as',
      but: 'however',
      of: 'from',
    },
    ...{
      to: 'in order to',
      in: 'within',
      we: 'us',
      i: 'me',
      it: 'this',
      that: 'which',
      for: 'towards',
      have: 'possess',
    },
  };
  const changed = words.map((word, i) => (i % 2 === 0 ? (small[word.toLowerCase()] ?? word) : word));
  const middle = Math.floor(changed.length / 2);
  return changed.toSpliced(middle, 2, ...changed.slice(middle, middle + 2).toReversed());
}

function readWords(text: string): string[] {
  return text
    .replace(/^["“'‘]|["”'’]$/gu, '')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Mulberry32: small, fast, and the same everywhere. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
