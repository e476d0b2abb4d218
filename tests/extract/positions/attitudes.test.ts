import { describe, expect, test } from 'vitest';
import { sayPositions } from './say-positions.ts';

describe('a stance that a noun tells', () => {
  test.each([
    [
      'as a promise that is not given',
      'Arland has made no promise to drop the toll.',
      ['Arland toll - «has made no promise to»'],
    ],
    [
      'whatever is told of it',
      "Shipowners regret Arland's support for the toll.",
      ['Arland toll - «support»'],
    ],
    [
      'with what it is called by',
      "Lawmakers were surprised by Arland's tentative embrace of a toll.",
      ['Arland toll - «tentative embrace»'],
    ],
    [
      'and gives up: it is no stance of theirs any more',
      'Arland has abandoned its refusal to discuss a toll.',
      ['Arland toll accepts «has abandoned its refusal»'],
    ],
    [
      'and lacks',
      "The plan comes despite Arland's lack of enthusiasm for the toll.",
      ['Arland toll - «lack of enthusiasm»'],
    ],
    [
      'behind the name alone',
      'The meeting failed amid stiff Arland opposition to the toll.',
      ['Arland toll rejects «opposition»'],
    ],
    [
      'with "her", of whoever was told of last',
      'Anna Berg spoke for an hour. Her support for scrapping the toll is not shared in the port.',
      ['Arland toll - «support»'],
    ],
    [
      'with "its", of whoever stands behind the phrase that it opens',
      'Despite its opposition to the toll, Arland came to the talks.',
      ['Arland toll rejects «opposition»'],
    ],
    [
      'on nothing but what stands behind it',
      "Arland's support for the ferry has angered those who fought the toll.",
      ['Arland ferry - «support»'],
    ],
    ['behind the verb', "The toll remains Arland's main demand.", ['Arland toll demands «main demand»']],
  ])('%s', (_name, text, expected) => {
    expect(sayPositions(text)).toEqual(expected);
  });

  test.each([
    ['that somebody doubts', "Shipowners doubt Arland's support for the toll."],
    ['that may be', "It is unclear whether Arland's support for the toll will last."],
    ['of others than the owner', "Arland's critics of the toll met in May."],
    ['that is a thing', "Arland's map of the island is old."],
    ['of him who is not told of', 'Anna Berg spoke of a poet. His love of the ferry amused the crowd.'],
    ['that the party wishes for', 'Arland has the support of the ferry crews.'],
    ['that is denied', "The toll was never Arland's main demand."],
    ['that is none', "The toll is Arland's oldest tax."],
  ])('is none %s', (_name, text) => {
    expect(sayPositions(text)).toEqual([]);
  });
});

describe('a stance in what somebody is called', () => {
  test.each([
    [
      'by a verb',
      'Arland has become one of the loudest champions of the toll.',
      ['Arland toll - «has become one of the loudest champions of»'],
    ],
    [
      'beside the name',
      'Arland, a fierce opponent of the toll, runs a ferry.',
      ['Arland toll - «a fierce opponent of»'],
    ],
    [
      'before the name',
      'Long a critic of the toll, Anna Berg came to the harbour.',
      ['Arland toll - «Long a critic of»'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(sayPositions(text)).toEqual(expected);
  });

  test.each([
    ['who visits', 'Arland was visited by a fierce opponent of the toll.'],
    ['who lives there', 'Arland is home to many opponents of the toll.'],
    ['whom the party meets', 'Arland spoke with backers of the toll.'],
    ['who is somebody else', 'Bo Heger, a friend of Arland and a critic of the toll, came too.'],
  ])('is none of one %s', (_name, text) => {
    expect(sayPositions(text)).toEqual([]);
  });
});

describe('a stance in what is felt', () => {
  test.each([
    ['with much', 'Arland has a soft spot for the toll.', ['Arland toll - «has a soft spot for»']],
    [
      'with little',
      'Arland has little enthusiasm for the toll.',
      ['Arland toll rejects «has little enthusiasm»'],
    ],
    ['shown', 'Arland showed some sympathy for the toll.', ['Arland toll - «showed some sympathy for»']],
    ['lost', 'Arland has lost all patience with the toll.', ['Arland toll - «has lost all patience with»']],
    ['in an idiom', 'Arland gave the toll full marks.', ['Arland toll - «gave the toll full marks»']],
    ['by what meets it', 'The toll went down well with Arland.', ['Arland toll accepts «down well»']],
  ])('%s', (_name, text, expected) => {
    expect(sayPositions(text)).toEqual(expected);
  });
});

describe('a stance in a turn of phrase', () => {
  test.each([
    ['Arland poured scorn on the toll.', 'poured scorn'],
    ['Arland has cast doubt on the toll.', 'has cast doubt'],
    ['Arland is up in arms over the toll.', 'is up in arms'],
    ['Arland has led the campaign for the toll.', 'has led the campaign'],
    ['Arland keeps its options open on the toll.', 'keeps its options open'],
    ['Arland ditched the toll.', 'ditched'],
    ['Arland is deeply gloomy about the toll.', 'is deeply gloomy about'],
    ['Arland is no longer keen on the toll.', 'is no longer keen on'],
    ['Arland marched through the port against the toll.', 'marched through the port against'],
  ])('%s', (text, cue) => {
    expect(sayPositions(text)).toEqual([`Arland toll - «${cue}»`]);
  });

  test.each([
    ['a place', 'Arland is close to the island.'],
    ['a storm', 'Arland was hit by the ferry strike.'],
    ['a wall in another clause', 'Arland rested while a ship leaned against the ferry.'],
    ['what is only provided', 'The port may grow, provided that Arland is generous on the toll.'],
  ])('is none in %s', (_name, text) => {
    expect(sayPositions(text)).toEqual([]);
  });
});
