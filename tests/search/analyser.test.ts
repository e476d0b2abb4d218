import { describe, expect, test } from 'vitest';
import { makeAnalyser } from '../../src/search/analyser.ts';

const { readKeys, readWords } = makeAnalyser();

describe('readKeys', () => {
  test.each([
    ['The boats were leaving', ['boat', 'leav']],
    ['the harbour’s boats', ['harbor', 'boat']],
    ['the harbor’s boats', ['harbor', 'boat']],
    ['recognise organisations', ['recogn', 'organ']],
    ['recognize organizations', ['recogn', 'organ']],
    ["the sailors' boats", ['sailor', 'boat']],
    ["We'll see what they've built", ['see', 'built']],
    ["I don't know, can't say", ['know']],
    ['who said what to whom and why', []],
    ['the coup d’état', ['coup', 'detat']],
    ['US ships', ['us', 'ship']],
    ['the U.S. ships', ['us', 'ship']],
    ['give us ships', ['give', 'ship']],
    ['GIVE US SHIPS', ['give', 'ship']],
    ['what IT costs', ['it', 'cost']],
    ['Café CAFÉ cafe\u0301', ['cafe', 'cafe', 'cafe']],
    ['220,000 = 220000', ['220000', '220000']],
    ['a 50-day truce', ['50', 'day', 'truce']],
    ['+boats -storm title:harbour *wild~2 "x"^9', ['boat', 'storm', 'titl', 'harbor', 'wild', '2', 'x', '9']],
    ['constructor __proto__ hasOwnProperty', ['constructor', 'proto', 'hasownproperti']],
  ])('%j → %j', (text, keys) => {
    expect(readKeys(text)).toEqual(keys);
  });

  test.each([
    ['connect connected connecting connection connections', 1],
    ['negotiate negotiated negotiating negotiation negotiations', 1],
    ['propose proposed proposal', 1],
    ['give gave', 2],
  ])('%j has %d stems', (text, count) => {
    expect(new Set(readKeys(text)).size).toBe(count);
  });

  test('a very long word is cut and not stemmed', () => {
    expect(readKeys('y'.repeat(100_000))).toEqual(['y'.repeat(64)]);
  });
});

describe('readWords', () => {
  test('a spelling is read as the one that stands for all of them, its possessive kept for phrases', () => {
    const analyser = makeAnalyser(new Map([['kadykoy', 'kadikoy']]));
    const [word] = analyser.readWords('Kadyköy’s');
    expect(word).toMatchObject({ plain: 'kadikoy', letters: 'kadikoys', key: 'kadikoy', start: 0, end: 9 });
  });

  test('British and American spellings have the same letters', () => {
    const letters = (text: string) => readWords(text).map((word) => word.letters);
    expect(letters('The centre’s programme labelled grey')).toEqual(
      letters('The center’s program labeled gray'),
    );
  });

  test('words of English grammar have no key', () => {
    expect(readWords('to be or not to be').map(({ key }) => key)).toEqual(Array(6).fill(null));
  });
});
