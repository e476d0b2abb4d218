import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { choosePrimary, filterEntries, listEntries } from '../../../src/local/page/command-choice.ts';
import { readReadyLine, readTypedLine } from '../../../src/local/page/typed-line.ts';

const AROUND = {
  users: [{ id: '11', username: 'robin', global_name: 'Robin' }],
  roles: [{ id: '4', name: '@everyone' }],
  channels: [{ id: '22', name: 'desk' }],
};

const text = (name: string, more: object = {}) => ({ name, description: `The ${name}`, type: 3, ...more });

const ENTRIES = listEntries([
  {
    id: '1',
    name: 'find',
    description: 'Finds',
    options: [
      text('kind', { autocomplete: true }),
      text('words'),
      { name: 'limit', description: 'How many', type: 4 },
      { name: 'exact', description: 'Exactly', type: 5 },
      { name: 'who', description: 'Whose', type: 6 },
      { name: 'where', description: 'Where', type: 7 },
      { name: 'share', description: 'A part', type: 10 },
      text('size', { choices: [{ name: 'Very large', value: 'xl' }] }),
    ],
  },
  {
    id: '2',
    name: 'pick',
    description: 'Picks',
    options: [text('note'), text('fruit', { required: true, autocomplete: true })],
  },
  {
    id: '3',
    name: 'shelf',
    description: 'A shelf',
    options: [
      { name: 'add', description: 'Adds', type: 1, options: [text('title')] },
      {
        name: 'row',
        description: 'A row',
        type: 2,
        options: [{ name: 'clear', description: 'Clears', type: 1 }],
      },
    ],
  },
  { id: '4', name: 'about', description: 'About' },
] as unknown as APIApplicationCommand[]);

/** Writes what Enter would send as one short line. */
function draw(line: string): string {
  const ready = readReadyLine(line, ENTRIES, AROUND);
  if (ready.kind === 'nothing') return '';
  if (ready.kind === 'message') return `says ${ready.content}`;
  if (ready.kind === 'problem') return ready.problem;
  if (ready.kind === 'unfinished')
    return `unfinished ${ready.entry.name} ${JSON.stringify([...ready.texts])}`;
  return `${ready.entry.commandId} ${JSON.stringify(ready.options.map(drawOption))}`;
}

function drawOption(option: { name: string; value?: unknown; options?: { name: string }[] }): unknown {
  return option.options ? { [option.name]: option.options.map(drawOption) } : [option.name, option.value];
}

describe('a line that is sent', () => {
  test.each([
    ['', ''],
    ['   ', ''],
    ['hello', 'says hello'],
    [' /find it', 'says /find it'],
    ['/nothing at all', 'There is no command /nothing. Type / to see them all.'],
    ['/finder', 'There is no command /finder. Type / to see them all.'],
    ['/about', '4 []'],
    ['/find long winter', '1 [["words","long winter"]]'],
    ['/FIND long winter', '1 [["words","long winter"]]'],
    ['/find words:long winter', '1 [["words","long winter"]]'],
    ['/find words: long winter  kind: ballad ', '1 [["kind","ballad"],["words","long winter"]]'],
    ['/find long words:winter', '1 [["words","long winter"]]'],
    ['/find at noon:ish', '1 [["words","at noon:ish"]]'],
    ['/find mykind:ballad', '1 [["words","mykind:ballad"]]'],
    ['/find kind:', '1 []'],
    ['/find limit:3 share:0.5 exact:yes', '1 [["limit",3],["exact",true],["share",0.5]]'],
    ['/find exact:False who:@robin where:#desk', '1 [["exact",false],["who","11"],["where","22"]]'],
    ['/find size:very LARGE', '1 [["size","xl"]]'],
    ['/find size:xl', '1 [["size","xl"]]'],
    ['/find limit:3.5', 'unfinished find [["limit","3.5"]]'],
    ['/find share:much', 'unfinished find [["share","much"]]'],
    ['/find size:tiny', 'unfinished find [["size","tiny"]]'],
    ['/find who:nobody', 'unfinished find [["who","nobody"]]'],
    ['/pick just a note', 'unfinished pick [["note","just a note"]]'],
    ['/pick a note fruit:plum', '2 [["fruit","plum"],["note","a note"]]'],
    ['/shelf add A title', '3 [{"add":[["title","A title"]]}]'],
    ['/shelf row clear', '3 [{"row":[{"clear":[]}]}]'],
    ['/shelf', 'There is no command /shelf. Type / to see them all.'],
  ])('%j', (line, drawn) => {
    expect(draw(line)).toBe(drawn);
  });
});

describe('a line while it is typed', () => {
  test.each([
    ['/', false, { kind: 'name', typed: '' }],
    ['/fi', false, { kind: 'name', typed: 'fi' }],
    ['/find', false, { kind: 'name', typed: 'find' }],
    ['/find ', true, { kind: 'command' }],
    ['/find ', false, { kind: 'line' }],
    ['/find x', false, { kind: 'line' }],
    ['/shelf ', true, { kind: 'name', typed: 'shelf ' }],
    ['hello', false, { kind: 'message' }],
    ['two\n/find', false, { kind: 'message' }],
    ['hello @Ro', false, { kind: 'mention', before: 'hello ', typed: 'Ro' }],
    ['a@b', false, { kind: 'message' }],
  ])('%j', (line, spaced, expected) => {
    expect(readTypedLine(line, spaced, ENTRIES)).toMatchObject(expected);
  });
});

test('commands that begin with what is typed come before those that hold it', () => {
  const names = filterEntries(ENTRIES, 'a').map(({ name }) => name);
  expect(names).toEqual(['about', 'shelf add', 'shelf row clear']);
});

test.each([
  ['find', 'words'],
  ['pick', 'fruit'],
  ['about', undefined],
])('plain typing after /%s goes to %s', (name, option) => {
  const entry = ENTRIES.find((one) => one.name === name);
  expect(entry && choosePrimary(entry)?.name).toBe(option);
});
