import { describe, expect, test } from 'vitest';
import { readItem } from '../../src/answers/cite.ts';
import { answerContext, answerSources } from '../../src/answers/sources.ts';
import { makeLibrary } from '../make-library.ts';

const long = Array.from({ length: 60 }, (_, i) => `Sentence ${i} of a long paragraph is here.`).join(' ');
const library = makeLibrary([
  {
    text: 'First line.\nSecond line.\nThird line.\nFourth line.\nFifth line.\nSixth line.',
    title: 'Six lines',
  },
  { text: long, title: 'One long line', outlet: 'The Herald' },
]);

describe('answerSources', () => {
  test('lists every article with what it holds', () => {
    const answer = answerSources({}, library);
    expect(
      answer.kind === 'articles' &&
        answer.entries.map(({ article, paragraphs }) => [article.title, paragraphs]),
    ).toEqual([
      ['Six lines', 6],
      ['One long line', 1],
    ]);
  });

  test.each(['article-1', 'article-1.txt', 'six lines', ' SIX '])('finds an article by “%s”', (article) => {
    const answer = answerSources({ article }, library);
    expect(answer.kind === 'passages' && answer.items.map(readItem)[2]).toBe('Third line.');
  });

  test.each([
    ['no article', 'seven'],
    ['a part of a word', 'ong'],
  ])('says so where %s fits', (_name, article) => {
    expect(answerSources({ article }, library)).toMatchObject({
      kind: 'nothing',
      because: 'unknown-article',
    });
  });

  test('lists those that fit where there are several', () => {
    const answer = answerSources({ article: 'line' }, library);
    expect(answer).toMatchObject({
      kind: 'articles',
      typed: 'line',
      entries: [{ paragraphs: 6 }, { paragraphs: 1 }],
    });
  });
});

describe('answerContext', () => {
  test('shows two paragraphs on each side', () => {
    const start = library.corpus.articles[0]!.text.indexOf('Fourth');
    const answer = answerContext({ article: 'article-1', span: { start, end: start + 6 } }, library);
    expect(answer?.kind === 'passages' && answer.items.map(readItem)).toEqual([
      'Second line.',
      'Third line.',
      'Fourth line.',
      'Fifth line.',
      'Sixth line.',
    ]);
  });

  test('shows whole sentences around a place in a long paragraph', () => {
    const start = long.indexOf('Sentence 30');
    const answer = answerContext({ article: 'article-2', span: { start, end: start + 40 } }, library);
    const [text = ''] = answer?.kind === 'passages' ? answer.items.map(readItem) : [];
    expect(text).toContain('Sentence 30 of');
    expect(text).toMatch(/^Sentence \d+ of .* is here\.$/u);
    expect(text.length).toBeLessThan(900);
  });

  test.each([
    ['an article that is gone', { article: 'article-9', span: { start: 0, end: 5 } }],
    ['a place beyond the text', { article: 'article-1', span: { start: 5, end: 99_999 } }],
    ['a place in no paragraph', { article: 'article-1', span: { start: 88_888, end: 99_999 } }],
  ])('is null for %s', (_name, place) => {
    expect(answerContext(place, library)).toBeNull();
  });
});
