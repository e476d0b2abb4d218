import { expect, test } from 'vitest';
import { makeLibrary } from '../make-library.ts';

const SKETCH = {
  parties: ['Arland', 'Borland'],
  people: [
    { name: 'Anna Berg', otherNames: ['Berg'], party: 'arland', gender: 'female' as const },
    { name: 'Bo Lund', otherNames: ['Lund'], party: 'borland', gender: 'male' as const },
    { name: 'Cara Holt', otherNames: ['Holt'], party: 'borland', gender: 'female' as const },
  ],
};

// What an article calls by a surname alone only the record knows to be a woman or a man.
test.each([
  ['the person told of', 'Berg was cooler. "The toll is high," she said.', 'Anna Berg', 'Arland'],
  [
    'who is named behind what opens the sentence with his',
    'Roe was cooler. "No," Roe said.\nSince winning his seat, Lund has wanted a toll.\n"The toll is high," he said.',
    'Bo Lund',
    'Borland',
  ],
  [
    'nobody whom her own words name',
    'Berg was cooler. She was firm. "The toll is high." Holt, she noted, has argued for it.',
    'Anna Berg',
    'Arland',
  ],
  ['the only woman', 'Lund met Berg. "The toll is high," she said.', 'Anna Berg', 'Arland'],
  ['whose view it is', 'For Holt, that is late. "The toll is high," she said.', 'Cara Holt', 'Borland'],
  [
    'whom those before go on about, and nobody named in these',
    'Berg was cooler. She scorned the road that Holt had built. "The toll is high," she said.',
    'Anna Berg',
    'Arland',
  ],
  [
    'nobody whose thing alone was spoken of',
    'As for the slip of Berg\'s, Roe laughed at it. "The toll is high," she said.',
    null,
    null,
  ],
  ['the party told of', 'Arland was firm. It said that the toll was high.', null, 'Arland'],
  ['nobody of two', 'Berg and Holt met. "The toll is high," she said.', null, null],
  ['who was told of a line before', 'Berg was cooler.\n"The toll is high," she said.', 'Anna Berg', 'Arland'],
  [
    'her, though he was named last',
    'Berg was cooler.\nLund laughed.\n"The toll is high," she said.',
    'Anna Berg',
    'Arland',
  ],
  [
    'the nearer of two',
    'Berg was cooler.\nHolt laughed.\n"The toll is high," she said.',
    'Cara Holt',
    'Borland',
  ],
  [
    'nobody where somebody without a name is brought in',
    'Lund was cooler.\nA spokesman for the port was not.\n"The toll is high," he added.',
    null,
    null,
  ],
  [
    'him where a woman without a name is brought in',
    'Lund was cooler.\nA spokeswoman for the port was not.\n"The toll is high," he added.',
    'Bo Lund',
    'Borland',
  ],
  [
    'whose thing the sentence tells of',
    'Arland\'s scorn for the toll, which it called "a bad joke", grew.',
    null,
    'Arland',
  ],
  [
    'nobody whose friend it is',
    'Snow fell. Lund\'s lawyer laughed. "The toll is high," he said.',
    null,
    null,
  ],
  [
    'nobody of the record where another is the only one named',
    'Lund was cooler.\nIn the hall sat Kit Orr, an economist. "The toll is high," he said.',
    null,
    null,
  ],
  [
    'whose thing it is that is spoken of',
    'The toll worried Berg\'s town.\n"It is high," she said.',
    'Anna Berg',
    'Arland',
  ],
  [
    'nobody who is named behind “her”',
    'Berg was cooler. That had not stopped her from praising Holt. "The toll is high," she said.',
    'Anna Berg',
    'Arland',
  ],
  [
    'whose words go on, line after line',
    'Berg was cooler.\n"Read it," she said.\nRain fell.\nAnd bread? That, she said, was cheap.\n"The toll is high," she said.',
    'Anna Berg',
    'Arland',
  ],
  [
    'the one of whom more is told',
    'Lund came. Berg spoke. Her hat lay there. Would she sign?\n"The toll is high," she said.',
    'Anna Berg',
    'Arland',
  ],
  [
    'who spoke last',
    '"No," Holt said. Berg laughed.\n"It will stay," she said. "As Holt has said, the toll is high," she added.',
    'Anna Berg',
    'Arland',
  ],
  [
    'nobody where somebody stands nearer in the sentence',
    'Berg was cooler.\nNothing came from the mayor, though she said that the toll was high.',
    null,
    null,
  ],
  [
    'who spoke last, where the words are of the party',
    'Berg advised them to wait.\nNobody answered.\nArland would go on waiting, she said.',
    'Anna Berg',
    'Arland',
  ],
  [
    'whom the sentence tells of, and no party that speaks further on in it',
    'Berg asked for a ferry, which Borland says it cannot pay.\n"The toll is high," she said.',
    'Anna Berg',
    'Arland',
  ],
  ['nobody who is no woman', 'Lund was cooler. "The toll is high," she said.', null, null],
])('a pronoun is %s', (_name, text, person, party) => {
  const [statement] = makeLibrary([text], SKETCH).statements.filter(
    ({ certainty }) => certainty === 'pronoun',
  );
  expect([statement?.person?.name ?? null, statement?.party?.name ?? null]).toEqual([person, party]);
});

const HOLDERS = {
  parties: ['Arland', 'Borland'],
  people: [
    { name: 'Anna Berg', otherNames: ['Berg'], party: 'arland', offices: [{ title: 'energy commissioner' }] },
    {
      ...{ name: 'Bo Lund', otherNames: ['Lund'], party: 'borland', gender: 'male' as const },
      offices: [{ title: 'president of Borland' }],
    },
    {
      ...{ name: 'Cara Holt', otherNames: ['Holt'], party: 'borland', gender: 'female' as const },
      offices: [{ title: 'deputy leader' }],
    },
    { name: 'Prince Odo', party: 'borland' },
    {
      ...{ name: 'Di Ost', otherNames: ['Ost'], party: 'arland', gender: 'female' as const },
      offices: [{ title: 'senator from Westland' }, { title: 'Unity presidential candidate' }],
    },
    { name: 'Ed Ray', otherNames: ['Ray'], party: 'borland', offices: [{ title: 'senator from Eastland' }] },
  ],
};

// Who is called by an office or as a party's voice is the one of whom the text has told.
test.each([
  [
    'an office named right before',
    'Berg came late. "The toll is high," the commissioner said.',
    'Anna Berg',
    'Arland',
  ],
  [
    'a title that is part of the name',
    'Prince Odo came. It rained. "The toll is high," the prince said.',
    'Prince Odo',
    'Borland',
  ],
  [
    'the head of a party',
    'Lund and Holt came. It rained. The Borland boss said the toll was high.',
    'Bo Lund',
    'Borland',
  ],
  [
    'who of several in an office is said to be from somewhere',
    'Ost met Ray. It rained. "The toll is high," the independent Westland senator said.',
    'Di Ost',
    'Arland',
  ],
  [
    'who has two offices',
    'Ost met Ray. It rained. "The toll is high," said the Westland senator and Unity presidential candidate.',
    'Di Ost',
    'Arland',
  ],
  [
    'who of several in an office is from somewhere else',
    'Ost met Ray. It rained. "The toll is high," the Northland senator said.',
    null,
    null,
  ],
  [
    'who of several in an office is not said to be from anywhere',
    'Ost met Ray. It rained. "The toll is high," the senator said.',
    null,
    null,
  ],
  [
    'an office that nobody was named in',
    'Holt came late. "The toll is high," the commissioner said.',
    null,
    null,
  ],
  [
    'an office far off by a part of its name',
    'Berg came. It rained. "The toll is high," the commissioner said.',
    null,
    null,
  ],
  [
    'the head of a party that has none here',
    'Berg came. The Arland boss said the toll was high.',
    null,
    null,
  ],
  ['somebody of theirs', 'Borland was firm. "The toll is high," one of its officers said.', null, 'Borland'],
  [
    'somebody of hers, whoever she is by what was told before',
    'Holt came late. Would she sign? "The toll is high," said one of her aides.',
    null,
    'Borland',
  ],
  ['whoever speaks for nobody', 'Lund came late. "The toll is high," his sister said.', null, null],
  ['a spokesman', 'Borland was firm. A spokesman said the toll was high.', null, 'Borland'],
  ['a statement', 'Borland was firm. A statement said the toll was “high”.', null, 'Borland'],
  ['a spokesman of nobody told of', 'It rained. A spokesman said the toll was high.', null, null],
  ['a spokesman of either', 'Borland and Arland met. A spokesman said the toll was high.', null, null],
])('%s', (_name, text, person, party) => {
  const statement = makeLibrary([text], HOLDERS).statements.at(-1);
  expect(statement?.certainty).toBe('described');
  expect([statement?.person?.name ?? null, statement?.party?.name ?? null]).toEqual([person, party]);
});

test.each([
  ['a party', 'Borland was firm. It said the toll was high.', 'Borland'],
  ['what a party has written', 'Borland was firm. A statement said the toll was “high”.', 'Borland'],
  ['whoever holds an office', 'Berg came late. "The toll is high," the commissioner said.', 'Anna Berg'],
  ['a party’s spokesman, who has none', 'Borland was firm. A spokesman said the toll was high.', undefined],
])('the name of %s', (_name, text, name) => {
  const statement = makeLibrary([text], HOLDERS).statements.at(-1);
  expect(statement?.speaker?.name ?? undefined).toBe(name);
});

test.each([
  [
    'an office',
    'Lund came.\nHolt spoke first. The president laughed. "The toll is high," he said.',
    'Bo Lund',
  ],
  [
    'an office and somebody else since',
    'Lund came.\nThe president laughed. A spokesman said no. "The toll is high," he said.',
    undefined,
  ],
])('a pronoun may be whoever was told of by %s', (_name, text, person) => {
  expect(makeLibrary([text], HOLDERS).statements.at(-1)?.person?.name).toBe(person);
});

// Two of the record share a family name: alone, it may mean either.
test.each([
  [
    'nobody, where the article names both',
    'Lund',
    'Bo Lund met Eva Lund. "The toll is high," said Lund.',
    null,
  ],
  ['the only one that it names', 'Bo Lund', 'Bo Lund came. "The toll is high," said Lund.', 'Bo Lund'],
  ['who is named in full', 'Bo Lund', 'Bo Lund met Eva Lund. "The toll is high," said Bo Lund.', 'Bo Lund'],
])('a shared family name is %s', (_name, written, text, person) => {
  const people = [...SKETCH.people, { name: 'Eva Lund', otherNames: ['Lund'], party: 'arland' }];
  const [statement] = makeLibrary([text], { ...SKETCH, people }).statements;
  expect([statement?.speaker?.name, statement?.person?.name ?? null]).toEqual([written, person]);
});

test.each([
  ['The leader of the ferry guild said that the toll was high.', 'Cara Holt'],
  ['"The toll is high," said the leader of the ferry guild.', 'Cara Holt'],
  ['The leader of the ferry guild stayed away since, as she puts it, "nobody pays a toll".', 'Cara Holt'],
  ['The former leader of the ferry guild said that the toll was high.', null],
  ['A leader of the ferry guild said that the toll was high.', null],
  ['The leader of the grain guild said that the toll was high.', null],
])('an office that says of what it is, is its only holder’s: %s', (text, person) => {
  const library = makeLibrary([text], {
    parties: ['Borland'],
    people: [
      {
        ...{ name: 'Cara Holt', party: 'borland', gender: 'female' as const },
        offices: [{ title: 'leader of the ferry guild' }],
      },
      { name: 'Bo Lund', party: 'borland', offices: [{ title: 'leader' }] },
    ],
  });
  expect(library.statements.map((statement) => statement.person?.name ?? null)).toEqual([person]);
});
