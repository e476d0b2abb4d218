import { describe, expect, test } from 'vitest';
import { makeAsked } from '../../src/answers/answer.ts';
import { answerCheck } from '../../src/answers/check/check-quotation.ts';
import { readItem } from '../../src/answers/cite.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import { itemsOf, renderText } from '../../src/reply/json-answer.ts';
import { makeLibrary } from '../make-library.ts';

const added = { from: 'https://example.org/ferry', fetched: '2024-03-06T09:00:00.000Z', copyOf: null };
const PRESENT = 'The ferry leaves in the evening.\n“The mail is what we wait for,” Jo Ames said on Monday.';
const FORMER = `${PRESENT}\n“Nobody on the islands will starve for a day,” he said. He then left.`;
const library = makeLibrary(
  [{ text: PRESENT, id: 'ferry-v2', title: 'Ferry', added: { ...added, version: 2, replaces: 'ferry' } }],
  {
    formerVersions: [
      { text: FORMER, id: 'ferry', title: 'Ferry', added: { ...added, version: 1, replaces: null } },
    ],
  },
);
const NOTICE =
  'These words were in the version of 6 March 2024 of “Ferry” (The Gazette), and are no longer in the present one.';
const WARNING =
  '⚠ From version 1 of the article, taken on 2024-03-06; a later version no longer has these words.';

const check = (quote: string) => answerCheck({ quote, speaker: null, source: null }, library);
const whoSaid = (words: string) => answerWhoSaid(makeAsked({ words }), library);

describe('words that an outlet took out', () => {
  test.each([
    ['/check', check('Nobody on the islands will starve for a day')],
    ['/check, in another spelling', check('nobody on the ISLANDS will starve')],
    ['/check, with words left out', check('Nobody on the islands … for a day')],
    ['/who-said', whoSaid('nobody on the islands will starve')],
    ['/who-said with marks', whoSaid('“Nobody on the islands will starve for a day”')],
  ])('are shown as such by %s', (_name, answer) => {
    expect(['nothing', 'verdict']).toContain(answer.kind);
    const text = renderText(answer);
    expect(text).toContain(NOTICE);
    expect(text).toContain(WARNING);
    const [first] = itemsOf(answer);
    expect(readItem(first!)).toContain('Nobody on the islands will starve for a day');
    expect(first!.citation.article.id).toBe('ferry');
  });

  test.each([
    ['words that still stand there', check('The mail is what we wait for')],
    ['words that never stood there', check('Everybody on the mainland will starve at once')],
    ['a few words', whoSaid('for a day')],
  ])('are not %s', (_name, answer) => {
    expect(renderText(answer)).not.toContain('no longer');
  });

  test('are found by no search but that for themselves', () => {
    expect(library.search({ words: 'islands starve' }).hits).toEqual([]);
  });
});
