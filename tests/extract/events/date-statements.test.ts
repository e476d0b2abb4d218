import { describe, expect, test } from 'vitest';
import { readSaid } from './read-events.ts';

describe('the date of the reporting verb', () => {
  test.each([
    ['“The port stays shut,” Anna Berg said on Monday.', ['2024-03-04 own']],
    ['On Monday, Anna Berg said the port stays shut.', ['2024-03-04 own']],
    ['Anna Berg said Monday (Mar 4) the port stays shut.', ['2024-03-04 own']],
    ['Anna Berg last month called on the crew to leave.', ['2024-02 own']],
    ['Anna Berg on Monday also called on the crew to leave.', ['2024-03-04 own']],
    ['Anna Berg pledged on Monday to rid the port of rats.', ['2024-03-04 own']],
    ['Anna Berg urged Sund on Monday to rid the port of rats.', ['2024-03-04 own']],
    ['“The port stays shut,” Anna Berg said on Sund Radio’s “The Late Boat” on Monday.', ['2024-03-04 own']],
    ['The board, meeting in Sund on Monday, declared: “The port stays shut.”', ['2024-03-04 own']],
    [
      'Sund Radio: Were you there?\nAnna Berg: On Monday I was shown the port.\nSund Radio: And?\nAnna Berg: It is shut.',
      ['-', '-', '-', '-'],
    ],
    ['The port stays shut, Anna Berg announced on Monday.', ['2024-03-04 own']],
    ['The port stays shut, Anna Berg announced last night.', ['2024-03-06TNI own']],
    ['They met at a fair on Monday, where Anna Berg said the port stays shut.', ['2024-03-04 own']],
    ['A blog shows a fair on Monday, at which Anna Berg said the port stays shut.', ['2024-03-04 own']],
    ['A blog shows the mayor on Monday, which Anna Berg said was “plainly unsafe”.', ['-']],
    ['Anna Berg blasted Sund’s plan on Monday, calling it “unsafe”.', ['2024-03-04 own', '2024-03-04 own']],
    ['Anna Berg pleaded with Sund on Monday to rid the port of rats.', ['2024-03-04 own']],
    ['Anna Berg blasted Sund’s plan on Monday.', ['2024-03-04 own']],
    ['Anna Berg called for the strike publicly on Monday.', ['2024-03-04 own']],
    ['Anna Berg called for the strike by the crew on Monday.', ['-']],
    ['Anna Berg blasted Sund’s talks on Monday.', ['-']],
    ['Anna Berg asked for 50 more pumps by Monday.', ['-']],
    ['Anna Berg asked Sund to shut the port on Monday.', ['-']],
    ['Anna Berg would not say Saturday how the port would go on.', ['-']],
    ['“The ferry left on Monday,” Anna Berg said.', ['-']],
    ['“The ferry left yesterday,” Anna Berg said.', ['-']],
  ])('%s', (text, said) => {
    expect(readSaid(text)).toEqual(said);
  });
});

describe('the day of what the speaker did first', () => {
  test.each([
    ['On Monday she met the mayor, and came away saying that the port was unsafe.', '2024-03-04 own'],
    ['Anna Berg met the crew on Monday and said the port was unsafe.', '2024-03-04 own'],
    ['The board on Monday made its choice and warned that the port was unsafe.', '2024-03-04 own'],
    ['At a fair in Sund on Monday, Anna Berg tried to mend it, saying the port was safe.', '2024-03-04 own'],
    ['Anna Berg met the crew on Monday and Carl Olsen said the port was unsafe.', '-'],
    ['Anna Berg met the crew on Monday and has said the port was unsafe.', '-'],
    ['Anna Berg, who met the crew on Monday, walked out and said the port was unsafe.', '-'],
    ['Anna Berg, fired on Monday, walked out and said the port was unsafe.', '-'],
    ['Anna Berg praised the talks held on Monday and said the port was unsafe.', '-'],
    ['Anna Berg met the crew on Monday before it left and said the port was unsafe.', '-'],
  ])('%s', (text, said) => {
    expect(readSaid(text).at(-1)).toBe(said);
  });
});

describe('the words just before', () => {
  const before = 'The mayor is under fire.\n“The port stays shut,” Anna Berg said on Monday.\n';
  test.each([
    ['of the same speaker', '“It is unsafe,” Berg added.', '2024-03-04 carried'],
    ['of another speaker', '“It is unsafe,” Carl Olsen added.', '-'],
    ['with another day between', 'The crew left on Tuesday.\n“It is unsafe,” Berg added.', '-'],
    ['far away', 'A gull cried.\nIt rained.\nIt snowed.\n“It is unsafe,” Berg added.', '-'],
    ['at another time', '“It is unsafe,” Berg has said.', '-'],
    ['with another’s in between', '“No,” Carl Olsen said.\n“It is unsafe,” Berg said.', '2024-03-04 carried'],
    ['without a verb, with others’ in between', 'Carl Olsen has said it.\n“It is unsafe.”', '-'],
  ])('%s', (_name, after, said) => {
    expect(readSaid(before + after).at(-1)).toBe(said);
  });
});

describe('a speech, talk or refusal told just before', () => {
  const before = 'The mayor is under fire.\n';
  const after = '\n“It is unsafe,” Berg said.';
  test.each([
    ['On Monday in the second debate, Anna Berg declined to answer.', '2024-03-04 carried'],
    ['Anna Berg spoke at the harbour on Monday.', '2024-03-04 carried'],
    ['Anna Berg gave a speech in Sund on Monday.', '2024-03-04 carried'],
    ['Anna Berg spoke at the harbour on Monday. It rained.\nThe crew cheered.', '2024-03-04 carried'],
    ['Anna Berg rejected the toll on Monday.', '2024-03-04 carried'],
    ['Anna Berg turned the mayor down on Monday.', '2024-03-04 carried'],
    ['Carl Olsen turned Anna Berg down on Monday.', '-'],
    ['Anna Berg turned the boat on Monday.', '-'],
    ['Anna Berg left the harbour on Monday.', '-'],
    ['Carl Olsen spoke with Anna Berg on Monday.', '-'],
    ['A friend of Anna Berg spoke on Monday.', '-'],
    ['Anna Berg’s mother spoke on Monday.', '-'],
    ['Anna Berg, who had spoken on Monday, met the crew.', '-'],
    ['Anna Berg, whose mother was a sailor, spoke on Monday.', '-'],
    ['Anna Berg spoke on Monday. The crew left on Tuesday.', '-'],
    ['Anna Berg spoke on Monday and on Tuesday.', '-'],
    ['Anna Berg will speak at a rally on Saturday.', '-'],
    ['Anna Berg is to give a speech on Saturday.', '-'],
  ])('%s', (told, said) => {
    expect(readSaid(before + told + after).at(-1)).toBe(said);
  });
});

describe('the day of the report', () => {
  const lead = 'Ferry sinks\nA ferry sank in the port of Sund Wednesday.\n';
  test.each([
    ['dates what is news', '“It is unsafe,” Anna Berg said.', '2024-03-06 lead'],
    ['does not date what is said at any time', '“It is unsafe,” Anna Berg has said.', '-'],
    ['does not date what is always said', 'Anna Berg says the port is unsafe.', '-'],
    ['dates what is told of it', 'The ferry was unsafe, Anna Berg said.', '2024-03-06 lead'],
    ['does not date an aside', 'They saw the plan, which Anna Berg said was “plainly unsafe”.', '-'],
  ])('%s', (_name, after, said) => {
    expect(readSaid(lead + after).at(-1)).toBe(said);
  });

  test('is none where the first sentence names an older day', () => {
    expect(readSaid('A ferry sank on Sunday.\n“It is unsafe,” Anna Berg said.')).toEqual(['-']);
  });
});

test('a day that only the scene gives to others is not taken, although Monday would be right', () => {
  const scene =
    'It rained.\nOn Monday the talks were as good as dead. Anna Berg had called the port “a trap”.';
  expect(readSaid(scene)).toEqual(['-']);
});

test('who spoke at the same fair as somebody else has no day yet, although Monday would be right', () => {
  const fair =
    'It rained.\nAnna Berg spoke at a fair on Monday.\nCarl Olsen spoke there too.\n“It is unsafe,” Olsen said.';
  expect(readSaid(fair)).toEqual(['-', '-']);
});
