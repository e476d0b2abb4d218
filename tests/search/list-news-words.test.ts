import { describe, expect, test } from 'vitest';
import { findNewsPhrase, listNewsWords } from '../../src/search/list-news-words.ts';
import newsWords from '../../src/search/news-words.json' with { type: 'json' };

const join = (words: readonly (readonly string[])[]) => words.map((parts) => parts.join(' '));

describe('a word has others', () => {
  test.each([
    ['sue', 'lawsuit'],
    ['sued', 'take to court'],
    ['found', 'discover'],
  ])('%s: %s', (word, other) => {
    expect(join(listNewsWords(word))).toContain(other);
  });

  test('but none by a meaning that it seldom has', () => {
    expect(join(listNewsWords('reject'))).toContain('dismiss');
    expect(join(listNewsWords('dismissed'))).not.toContain('reject');
  });
});

describe('a phrase is found', () => {
  test.each([
    ['in a row', 'they walked out of it', [1, 2]],
    ['with words between its parts', 'they took them all to court', [1, 4, 5]],
    ['by another form of its verb', 'they gave up', [1, 2]],
  ])('%s', (_how, text, places) => {
    expect(findNewsPhrase(text.split(' '), 1)?.places).toEqual(places);
  });

  test.each([
    ['that says something else than its words', 'they gave up', true],
    ['that says what its words say', 'they lost money', false],
  ])('%s', (_how, text, isPhrasal) => {
    expect(findNewsPhrase(text.split(' '), 1)?.isPhrasal).toBe(isPhrasal);
  });

  test.each([
    ['where a part is missing', 'they gave it'],
    ['where a helping verb stands between them', 'they gave were up'],
    ['where its last word belongs to what follows', 'they get promises out of it'],
    ['where its last word belongs to another verb', 'the contract runs out'],
    ['where its last word begins what follows', 'they take walks on the pier'],
    ['where its parts stand far apart', 'they gave it to all of them and went up'],
  ])('not %s', (_why, text) => {
    expect(findNewsPhrase(text.split(' '), 1)).toBeNull();
  });
});

test('every group of the list has words to look up and words to be found', () => {
  const groups = Object.values(newsWords).flat();
  const faults = groups.filter((group) => {
    const members = group.split(' ');
    const isWhole = members.every((each) => /^[a-z0-9']+(?:[_-][a-z0-9']+)*-?$/u.test(each));
    return !isWhole || new Set(members).size < 2 || members.every((each) => each.endsWith('-'));
  });
  expect(faults).toEqual([]);
});
