import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readPassages } from '../../src/corpus/read-passages.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const corpus = readCorpus(SEEDS);
const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('the seeds folder', () => {
  test('is read without a problem: it fits its schemas, and outlets, parties and furniture are found', () => {
    expect(corpus.problems).toEqual([]);
    for (const list of [corpus.articles, corpus.outlets, corpus.people, corpus.parties, corpus.spellings]) {
      expect(list.length).toBeGreaterThan(0);
    }
  });

  test('SHA256SUMS lists every text with its hash', () => {
    const lines = readFileSync(join(SEEDS, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const texts = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
    const sums = texts.sort().map((name) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(SEEDS, name)))
        .digest('hex');
      return `${hash}  ${name}`;
    });
    expect(lines).toEqual(sums);
  });

  test('reading never alters a text', () => {
    for (const article of corpus.articles) {
      const bytes = readFileSync(join(SEEDS, article.file));
      expect(Buffer.from(article.text, 'utf8').equals(bytes)).toBe(true);
      expect(article.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  // Links to paragraphs that people have shared must not come to mean another paragraph.
  test('paragraphs keep their numbers', () => {
    const counts = corpus.articles.map((article) => {
      const passages = readPassages(article);
      return [
        article.file.slice(0, 3),
        article.titleSpan !== null,
        passages.length,
        passages.at(-1)!.paragraph,
      ];
    });
    expect(counts.toSorted()).toEqual([
      ['000', false, 4, 3],
      ['001', true, 12, 11],
      ['002', true, 25, 24],
      ['003', true, 28, 27],
      ['004', true, 35, 34],
    ]);
  });

  test('no name of a person or party, and no spelling, means two things', () => {
    const lists = {
      names: [...corpus.people, ...corpus.parties].map(({ name, otherNames }) => [name, ...otherNames]),
      spellings: corpus.spellings,
    };
    for (const [list, groups] of Object.entries(lists)) {
      const owner = new Map<string, number>();
      groups.forEach((group, i) => {
        for (const name of group.map(fold)) {
          expect(owner.get(name) ?? i, `${list}: ${name}`).toBe(i);
          owner.set(name, i);
        }
      });
    }
  });

  test('no name is written twice', () => {
    for (const { name, otherNames } of [...corpus.people, ...corpus.parties, ...corpus.outlets]) {
      const all = [name, ...otherNames];
      expect(new Set(all).size, name).toBe(all.length);
    }
  });

  test('an office ends after it begins', () => {
    for (const { name, offices } of corpus.people) {
      for (const { from, to } of offices) if (from && to) expect(from < to, name).toBe(true);
    }
  });
});
