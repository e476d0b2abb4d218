import { describe, expect, test } from 'vitest';
import { sayPositions } from './say-positions.ts';

/** The positions of a text about a toll, by party and issue. */
function listParties(text: string): string[] {
  return sayPositions(text).map((each) => each.split(' ').slice(0, 2).join(' '));
}

describe('what nobody answers for is nobody’s position', () => {
  test.each([
    ['an unconfirmed report', 'Unconfirmed reports said Borland had accepted the toll.'],
    ['a post without a name', 'An anonymous post claimed that Borland had agreed to the toll.'],
    ['a message that goes round', 'A message circulating on social media said Borland accepts the toll.'],
    ['a list on a channel', 'A list shared on a messaging channel said that Borland accepts the toll.'],
    ['channels', 'Borland Telegram channels claimed on Monday that Arland had agreed to the toll.'],
    ['a blogger', 'A military blogger claimed that Borland had quietly agreed to the toll.'],
    ['a rumour', 'A rumour that Borland had agreed to the toll went round.'],
    [
      'a source without a name',
      'A radio station, citing unnamed sources, said Borland would accept the toll.',
    ],
    ['several without a name', 'Two people briefed on the talks said Borland could accept the toll.'],
    [
      'a source that is told last',
      'A trade website said Borland was ready to drop the toll, citing an unnamed clerk.',
    ],
    ['somebody not named', 'A paper, citing a clerk it did not name, said Borland would accept the toll.'],
    ['no source', 'A paper reported, without naming its source, that Borland had agreed to the toll.'],
    ['what could not be checked', 'A report that Borland had agreed to the toll could not be verified.'],
    ['what is not confirmed', 'A report that Borland had agreed to the toll has not been confirmed.'],
    ['a claim taken back', 'A paper said Borland had agreed to the toll. The claim could not be verified.'],
    ['what a diplomat guesses', 'A diplomat who asked not to be named said Borland might accept the toll.'],
    ['what a confidant says', 'A person close to Borland said it could live with the toll.'],
    ['what an official guesses', 'A Borland official who asked not to be named said it might drop the toll.'],
    ['what officials guess', 'Two officials briefed on the talks said Borland may drop the toll.'],
    [
      'a claim of nobody’s',
      'A paper said Borland accepts the toll. Neither government confirmed the report.',
    ],
  ])('%s', (_, text) => {
    expect(listParties(text)).toEqual([]);
  });
});

describe('what somebody answers for stays theirs', () => {
  test.each([
    [
      'a denial of a report',
      'Borland denied unconfirmed reports that it had accepted the toll.',
      'Borland toll',
    ],
    ['a post of their own', 'Borland rejected the toll in a post on social media.', 'Borland toll'],
    ['their own channel', 'The toll is too high, Anna Berg wrote on her Telegram channel.', 'Arland toll'],
    [
      'words whose event nobody saw',
      'Anna Berg said she rejects the toll. The claim could not be verified.',
      'Arland toll',
    ],
    [
      'an official without a name',
      'A Borland official, who asked not to be named, rejected the toll.',
      'Borland toll',
    ],
    [
      'what officials know',
      'Two officials briefed on the talks said Borland could accept the toll.',
      'Borland toll',
    ],
  ])('%s', (_, text, expected) => {
    expect(listParties(text)).toEqual([expected]);
  });
});
