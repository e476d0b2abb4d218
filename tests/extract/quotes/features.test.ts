import { expect, test } from 'vitest';
import { extractStatements } from '../../../src/extract/extract-statements.ts';
import { flattenForms } from '../../../src/extract/learned-weights.ts';
import {
  addFeature,
  nameFeatures,
  readFeature,
  sideOf,
  template,
} from '../../../src/extract/quotes/features.ts';
import { partOf } from '../../../src/extract/quotes/parts.ts';
import { compileWeights, weighChance } from '../../../src/extract/quotes/weigh.ts';
import learned from '../../../src/extract/weights.json' with { type: 'json' };

test('every learned weight is of a feature that some finder still makes, and is named alike', () => {
  // The finders bring their templates when they are loaded.
  expect(extractStatements({ text: '', furniture: [] })).toEqual([]);
  for (const names of Object.values(learned).map((forms) => Object.keys(flattenForms(forms)))) {
    expect(names.map((name) => nameFeatures(readFeature(name) ?? [])[0])).toEqual(names);
  }
});

test('a name that fits several templates is of the one that says most', () => {
  template('* * *');
  const said = template('lemma * *');
  const features: number[] = [];
  addFeature(features, sideOf('before'), said, partOf('say'), partOf('past'));
  expect(readFeature('before lemma say past')).toEqual(features);
});

test.each(['before of a form that no template has', 'nowhere lemma say'])('%s is no feature', (name) => {
  expect(readFeature(name)).toBeNull();
});

test('what was learned is added up, anything else weighs nothing', () => {
  const lemma = template('lemma *');
  const weights = compileWeights({ 'after lemma say': 2, 'after lemma tell': -1 });
  const chanceOf = (...lemmas: string[]) => {
    const features: number[] = [];
    for (const each of lemmas) addFeature(features, sideOf('after'), lemma, partOf(each));
    return weighChance(weights, features);
  };
  expect(chanceOf('say', 'tell')).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
  expect(chanceOf('whisper')).toBe(0.5);
});
