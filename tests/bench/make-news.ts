import { createHash } from 'node:crypto';
import type { Article } from '../../src/corpus/article.ts';
import type { Corpus, Issue, Party, Person } from '../../src/corpus/corpus.ts';

/** Words of grammar, in about the order of their frequency; they make up nearly half of what is made. */
const GRAMMAR =
  'the of to and a in that is for on with was by as it at from be are has have will not this but they or an which would their there been were who its more'.split(
    ' ',
  );
const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 'l', 't', 'm', 'nd', 'ck'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ion', 'ly', 'al'];
const VOCABULARY = 60_000;
/** Word frequencies in news fall a little faster than one over the rank; words of grammar have the first ranks. */
const EXPONENT = 1.05;
const RANKS_OF_GRAMMAR = 40;
const PEOPLE = 300;
const PARTIES = 12;
const ISSUES = 20;
const STANCES = ['rejects', 'demands', 'accepts', 'insists on', 'opposes', 'wants'];
const STANCE_SHARE = 0.12;
const MONTHS = 'January March May July September November'.split(' ');
const DATED_SHARE = 0.12;
const PASSAGES_AN_ARTICLE = 20;
const GRAMMAR_SHARE = 0.45;
const QUOTED_SHARE = 0.7;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);

/** A source of numbers in [0, 1) that gives the same ones in every run (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** News of made-up words in the shape of real news: `count` passages in articles, about two thirds of them with a quotation. */
export function makeNews(count: number): Corpus {
  const random = makeRandom(7);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const coin = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  const vocabulary = new Set<string>();
  while (vocabulary.size < VOCABULARY) {
    vocabulary.add(coin() + (random() < 0.7 ? coin() : '') + (random() < 0.3 ? coin() : '') + pick(ENDINGS));
  }
  const [words, drawRank] = [[...vocabulary], makeZipf(VOCABULARY, random, RANKS_OF_GRAMMAR)];
  const people = Array.from({ length: PEOPLE }, (_, i) =>
    makePerson(i, capitalise(coin()), capitalise(coin() + coin())),
  );
  const drawPerson = makeZipf(PEOPLE, random);
  const drawGrammar = makeZipf(GRAMMAR.length, random);
  const word = () => (random() < GRAMMAR_SHARE ? GRAMMAR[drawGrammar()]! : words[drawRank()]!);
  const phrase = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least)) }, word).join(' ');
  const parties = Array.from({ length: PARTIES }, (_, i) =>
    makeParty(i, capitalise(`${coin()}${coin()}land`)),
  );
  const issues = Array.from({ length: ISSUES }, (_, i) => makeIssue(i, words[(i + 2) * 40]!));
  const sentence = () => {
    const drawn = random();
    if (drawn < STANCE_SHARE) {
      return `${pick(parties).name} ${pick(STANCES)} the ${pick(issues).name} ${phrase(4, 16)}.`;
    }
    if (drawn > 1 - DATED_SHARE) {
      return `The ${phrase(4, 12)} met on ${1 + Math.floor(random() * 28)} ${pick(MONTHS)} ${2020 + Math.floor(random() * 5)}.`;
    }
    return `${capitalise(phrase(10, 28))}.`;
  };
  const passage = () => {
    if (random() > QUOTED_SHARE) return `${sentence()} ${sentence()}`;
    const { name } = people[drawPerson()]!;
    return random() < 0.5
      ? `“${capitalise(phrase(8, 24))},” ${name} said. ${sentence()}`
      : `${sentence()} ${name} said that ${phrase(8, 20)}.`;
  };
  const outlet = { id: 'gazette', name: 'The Gazette', otherNames: [] };
  const articles = Array.from({ length: Math.ceil(count / PASSAGES_AN_ARTICLE) }, (_, i): Article => {
    const text = Array.from(
      { length: Math.min(PASSAGES_AN_ARTICLE, count - i * PASSAGES_AN_ARTICLE) },
      passage,
    ).join('\n');
    const id = `article-${String(i).padStart(6, '0')}`;
    const day = new Date(FIRST_DAY + Math.floor((i * 2000 * PASSAGES_AN_ARTICLE) / count) * DAY)
      .toISOString()
      .slice(0, 10);
    return {
      ...{
        id,
        text,
        length: text.length,
        outlet,
        file: `${id}.txt`,
        title: capitalise(phrase(6, 10)),
        titleSpan: null,
        credit: outlet.name,
      },
      sha256: createHash('sha256').update(text).digest('hex'),
      url: `https://example.org/${id}`,
      published: { day, sureness: 'certain', reason: 'The article is dated.' },
      ...{ language: 'en', notes: [], furniture: [], added: null, corrections: [] },
    };
  });
  return {
    ...{ name: 'Made-up news', rights: 'Nobody wrote it.', articles, outlets: [outlet], people },
    ...{ parties, issues, spellings: [], problems: [], formerVersions: [], hash: `made-up ${count}` },
  };
}

function makePerson(i: number, first: string, last: string): Person {
  return {
    id: `person-${i}`,
    name: `${first} ${last}`,
    otherNames: [last],
    offices: [],
    party: `party-${i % PARTIES}`,
  };
}

function makeParty(i: number, name: string): Party {
  return { id: `party-${i}`, name, otherNames: [] };
}

function makeIssue(i: number, name: string): Issue {
  return { id: `issue-${i}`, name, otherNames: [], terms: [name], parent: null };
}

/** A drawer of ranks from 0, the first the most frequent, where `before` more frequent ones are drawn elsewhere. */
function makeZipf(size: number, random: () => number, before = 0): () => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += 1 / (rank + 1 + before) ** EXPONENT;
  return () => {
    const drawn = random() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
