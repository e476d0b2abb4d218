import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeFolder } from './make-folder.ts';

const NONE = { 'articles.json': null, 'outlets.json': null, 'record.json': null };
const BODY = 'The ferry is late, the harbour master said. It sails on Monday.';

function readBare(text: string, file = 'a.txt') {
  const folder = makeFolder({ ...NONE, 'a.txt': null, [file]: text });
  utimesSync(join(folder, file), new Date('2019-05-20T12:00:00Z'), new Date('2019-05-20T12:00:00Z'));
  return readCorpus(folder).articles[0]!;
}

describe('a text of a folder that lists none', () => {
  test.each([
    [`Ferry is late\n${BODY}`, 'Ferry is late'],
    [BODY, 'a'],
    [`${'Long '.repeat(40)}\n${BODY}`, 'a'],
  ])('has its short first line for a headline, else the name of its file', (text, title) => {
    expect(readBare(text).title).toBe(title);
  });

  test.each([
    ['14 May 2019', '2019-05-14', 'likely'],
    ['Published May 14, 2019, 10:12', '2019-05-14', 'likely'],
    ['By Anna Berg, 14 Sep 2018', '2018-09-14', 'likely'],
    ['2019-05-14', '2019-05-14', 'likely'],
    ['14.05.2019', '2019-05-14', 'likely'],
    ['31 February 2019', '2019-05-20', 'latest'],
    ['99 Ferries 2019', '2019-05-20', 'latest'],
    ['No day at all', '2019-05-20', 'latest'],
    [`On 14 May 2018 the port was closed, and ${BODY}`, '2019-05-20', 'latest'],
  ])(
    'is of the day that a short line of its head says, else not after its file: %j',
    (line, day, sureness) => {
      expect(readBare(`Ferry is late\n${line}\n${BODY}`).published).toMatchObject({ day, sureness });
    },
  );

  test('names no outlet and no address, and its file', () => {
    const { outlet, url, credit, id } = readBare(BODY, 'Ferry talks, part 2.txt');
    expect([outlet.id, url, id]).toEqual(['unknown', null, 'ferry-talks-part-2']);
    expect(credit).toContain('Ferry talks, part 2.txt');
  });
});

test('where texts are listed, one that is not may have been left out on purpose', () => {
  const { articles } = readCorpus(makeFolder({ 'b.txt': BODY }));
  expect(articles.map(({ file }) => file)).toEqual(['a.txt']);
});
