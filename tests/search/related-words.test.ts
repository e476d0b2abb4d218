import { describe, expect, test } from 'vitest';
import { listBaseForms } from '../../src/search/base-forms.ts';
import { isSpeechVerb, listDeeds, listRelatedWords } from '../../src/search/related-words.ts';

describe('related words', () => {
  test.each([
    ['mediate', 'intermediary'],
    ['found', 'discover'],
    ['discovered', 'find'],
    ['angry', 'outraged'],
    ['treaties', 'pact'],
    ['stopped', 'halt'],
    ['weapon', 'missile'],
  ])('of %s hold %s', (word, related) => {
    expect(listRelatedWords(word).map((each) => each.word)).toContain(related);
  });

  test('are sure where the word means few things', () => {
    expect(listRelatedWords('angry').some(({ as }) => as === 'unsure')).toBe(false);
    expect(listRelatedWords('found').find(({ word }) => word === 'happen')?.as).toBe('unsure');
  });

  test('are sure where a noun calls what a verb most often means', () => {
    expect(listRelatedWords('defend')).toContainEqual({ word: 'defence', as: 'sure' });
    expect(listRelatedWords('defend')).not.toContainEqual({ word: 'defender', as: 'sure' });
  });

  test.each(['', 'zzxqy', 'a'.repeat(300), 'harbour-town', '  ', '00001740', '~', 'été'])(
    'of "%s" are none',
    (word) => {
      expect(listRelatedWords(word)).toEqual([]);
    },
  );

  test('are read once', () => {
    expect(listRelatedWords('mediate')).toBe(listRelatedWords('mediate'));
  });
});

test.each([
  ['seizure', ['seize']],
  ['arrival', ['arrive']],
  ['lantern', []],
  ['~', []],
])('the deeds that “%s” names are %j', (noun, deeds) => {
  expect(listDeeds(noun)).toEqual(deeds);
});

test.each([
  ['thanked', true],
  ['warns', true],
  ['seized', false],
  ['~', false],
])('“%s” says something: %s', (verb, says) => {
  expect(isSpeechVerb(verb)).toBe(says);
});

test.each([
  ['found', 'find', 'v'],
  ['ponies', 'pony', 'n'],
  ['planned', 'plan', 'v'],
  ['making', 'make', 'v'],
  ['faster', 'fast', 'a'],
] as const)('a base form of %s is %s', (word, base, part) => {
  expect(listBaseForms(word)).toContainEqual([base, part]);
});
