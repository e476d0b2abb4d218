import { describe, expect, test } from 'vitest';
import { isChosen } from '../../../src/extract/positions/choose-positions.ts';
import { type Trees, weighBy } from '../../../src/extract/positions/weigh-choice.ts';
import { learnTrees } from '../../eval/learn-trees.ts';
import { sayPositions } from './say-positions.ts';

describe('trees', () => {
  test.each<[string, Trees, number[], number]>([
    ['nothing learned', { base: 0, trees: [] }, [], 0.5],
    ['one leaf', { base: 0, trees: [Math.log(3)] }, [], 0.75],
    [
      'the low branch holds what is as high as the cut',
      { base: 0, trees: [[0, 2, Math.log(3), 0]] },
      [2],
      0.75,
    ],
    ['the high branch', { base: 0, trees: [[0, 2, 0, Math.log(3)]] }, [3], 0.75],
    ['several are added', { base: -1, trees: [0.5, [1, 0, 0, 0.5]] }, [0, 1], 0.5],
  ])('%s', (_, trees, features, probability) => {
    expect(weighBy(trees, features)).toBeCloseTo(probability, 6);
  });

  test('learn what only two features together tell', () => {
    const decisions = Array.from({ length: 400 }, (_, i) => {
      const features = [i % 2, Math.floor(i / 2) % 2];
      return { features, worth: Number(features[0] === features[1]) };
    });
    const options = { trees: 40, depth: 2, rate: 0.3, ridge: 1, fewest: 5, seen: 0.7, asked: 1 };
    const trees = learnTrees(decisions, options);
    expect(weighBy(trees, [1, 1])).toBeGreaterThan(0.9);
    expect(weighBy(trees, [0, 1])).toBeLessThan(0.1);
    expect(learnTrees(decisions, options)).toEqual(trees);
  });
});

test('only what is probable by far is taken', () => {
  expect([0.4, 0.5, 0.6].map(isChosen)).toEqual([false, false, true]);
});

describe('an article of some length tells what a stand in it is on', () => {
  const issues = ['toll', 'ferry', 'island', 'harbour', 'school', 'bridge', 'market', 'mast'];
  const opening = 'Arland and Borland met again on Monday.\nThe toll is what divides them. It rose in May.';
  const ending =
    'Carts pay the toll at the gate.\nThe market was full on Tuesday. The bridge was closed for an hour. It rained.';

  const stands = '"Nobody pays it twice," Anna Berg said. She said that her people would not be squeezed.';

  test.each([
    ['what all around is on', `${opening}\n${stands}\n${ending}`, ['Arland toll -', 'Arland toll -']],
    ['in a short one nothing but the words does', `${opening}\n${stands}`, ['Arland toll -']],
  ])('%s', (_, text, said) => {
    expect(sayPositions({ title: 'Talks go on', text }, { issues })).toEqual(said);
  });
});

describe('a lead sums up what a spokesperson says below', () => {
  const issues = ['talks', 'ferry', 'island', 'harbour', 'school', 'bridge', 'market', 'mast'];
  const lead =
    'Arland and Borland met in Vik on Monday, but Arland dampened hopes that new talks would end soon.';
  const rest = [
    'Nobody slept. It rained on the quay all day. Two dogs lay by the door.',
    'The market was full on Tuesday. The bridge was closed for an hour. A goat got lost.',
  ].join('\n');
  const say = (speaker: string) =>
    sayPositions(
      { title: 'They sit again', text: `${lead}\n"It is uphill all the way," ${speaker} said.\n${rest}` },
      { issues },
    ).filter((said) => said.startsWith('Arland talks'));

  test('so that it is on what the lead is on', () => {
    expect(say('Arland spokesman Bo Holt')).toHaveLength(2);
  });

  test('and nobody else of the party', () => {
    expect(say('Arland swimmer Bo Holt')).toHaveLength(1);
  });

  const before = 'Borland last week gave Arland ten days to open the ferry.';
  const sayAsked = (title: string, opening: string, asked: string) =>
    sayPositions(
      {
        title,
        text: `${opening}\n${before}\n"It is uphill all the way," Arland spokeswoman Anna Berg told reporters ${asked}.\n${rest}`,
      },
      { issues },
    ).filter((said) => said.startsWith('Arland'));

  test('whatever was told right before, where it is asked what is to come', () => {
    const said = sayAsked('They sit again', lead, 'who asked what she expected');
    expect(said.filter((each) => each.startsWith('Arland talks'))).toHaveLength(2);
  });

  test('once, where the headline says it, too', () => {
    const said = sayAsked('Arland, Borland open talks', lead, 'who asked what she expected');
    expect(said.filter((each) => each.startsWith('Arland talks'))).toHaveLength(2);
  });

  test('and where the headline alone says what that is', () => {
    const opening = 'The talks of Arland and Borland began in Vik on Monday.';
    const asked = sayAsked('Arland, Borland open talks', opening, 'when asked what she hoped for');
    const unasked = sayAsked('Arland, Borland open talks', opening, 'on Monday');
    expect(asked).toContain('Arland talks -');
    expect(unasked).not.toContain('Arland talks -');
  });
});
