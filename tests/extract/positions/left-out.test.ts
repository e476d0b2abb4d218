import { describe, expect, test } from 'vitest';
import { makeLibrary } from '../../make-library.ts';
import { SKETCH, sayPositions } from './say-positions.ts';

/** "party issue" for every position. */
function listPositions(text: string): string[] {
  const parties = [...SKETCH.parties!, 'Ferry Guild'];
  const { positions } = makeLibrary([text], { ...SKETCH, parties });
  return positions.map(({ party, issue }) => `${party.name} ${issue.name}`);
}

describe('what is only named in passing, where the words are on something else', () => {
  test.each([
    ['its ground', 'Arland rejects the toll because of the ferry.', ['Arland toll']],
    ['its time', 'Anna Berg said the toll would fall when the ferry returned.', ['Arland toll']],
    ['its background', 'Arland rejects a toll on harbours that have had a ferry.', ['Arland toll']],
    [
      'not a condition',
      'Arland rejects the toll until after the ferry runs.',
      ['Arland toll', 'Arland ferry'],
    ],
    [
      'the time of what was said',
      'On the toll, after the ferry sank, Anna Berg saw "no way".',
      ['Arland toll'],
    ],
    ['whoever it is', 'Arland rejects the toll, whoever runs the ferry.', ['Arland toll']],
    ['its ground, of two', 'Arland wants a toll because of the storm and the ferry.', ['Arland toll']],
    ['what would be, turned round', 'Arland wants the toll should it lose the ferry.', ['Arland toll']],
    ['what only says which one', 'Arland rejects boat tolls.', ['Arland toll']],
    ['what a name holds', 'The Ferry Guild rejects the toll.', ['Ferry Guild toll']],
    ['what only says whose', 'Arland rejects the ferry’s toll.', ['Arland toll']],
    ['what only says of what', 'Arland rejects the toll of the ferry.', ['Arland toll']],
    ['what only says which, before marks', 'Arland rejects a ferry “toll”.', ['Arland toll']],
    ['its ground', 'Arland will drop the toll within a mile of the ferry.', ['Arland toll']],
    ['what it leads to', 'Arland wants a toll heading into the inspections of ferries.', ['Arland toll']],
    ['what only says which people', 'Arland wants a toll from the ferry towns.', ['Arland toll']],
    [
      'not what happens to them',
      'Arland wants a toll and help for ferry workers.',
      ['Arland toll', 'Arland ferry'],
    ],
    ['not which people, where that is all', 'Arland wants help for the ferry towns.', ['Arland ferry']],
    [
      'what a preposition adds',
      'They spoke of a toll on the ferry, which Borland ruled out.',
      ['Borland toll'],
    ],
    [
      'not what is joined before it',
      'They spoke of a toll and the ferry, which Borland ruled out.',
      ['Borland toll', 'Borland ferry'],
    ],
    ['what a bill would make of it', 'Under the law, Arland would pay the toll.', []],
    ['what the sentence goes on with', 'Arland rejects the toll, but its ferry sank.', ['Arland toll']],
    ['not what is joined', 'Arland rejects the toll and the ferry.', ['Arland toll', 'Arland ferry']],
    ['not what is all there is', 'Arland offered help after the ferry sank.', ['Arland ferry']],
  ])('%s', (_name, text, expected) => {
    expect(listPositions(text)).toEqual(expected);
  });
});

test.each([
  ['I was born by the ferry.', []],
  ['I have read that.', []],
  ['I would read that before I sign.', ['Arland toll']],
  ['I read it as a threat.', ['Arland toll']],
  ['I have heard no good reason for the toll.', ['Arland toll']],
])('what somebody lived through or heard of is no view of it: %s', (answer, expected) => {
  const text = `Courier: Will the toll stay?\nBerg: ${answer}\nCourier: And now?\nBerg: Lunch.`;
  expect(listPositions(text)).toEqual(expected);
});

describe('what is only told of somebody, and is none of their stances', () => {
  test.each([
    ['what befalls them', 'The envoy said Borland would win the vote on the toll.', []],
    ['what they need', 'The envoy said Borland would need the toll.', []],
    ['what they ask somebody', 'Anna Berg asked the mayor whether he had a view of the toll.', []],
    ['not what they doubt', 'Anna Berg asked why there was a toll.', ['Arland toll']],
    ['not what they ask for', 'Anna Berg asked for somebody who would end the toll.', ['Arland toll']],
    ['what words are about them', 'Anna Berg, the minister, on claims and the toll.', []],
    ['what they must do', 'Borland would have to pay the toll.', []],
    ['how they would do it', 'Nobody knows how Borland would pay the toll.', []],
    ['not what it was about that they want', 'That is how Borland wants the toll.', ['Borland toll']],
    ['not what they will do', 'The envoy said Borland would drop the toll.', ['Borland toll']],
    ['that they say nothing', 'The toll was discussed. Bo Lund was not available for comment.', []],
    ['that they refuse to say', 'The toll was discussed. Borland refused to comment further.', []],
    ['not that they refuse', 'The toll was discussed. Borland refused to help.', ['Borland toll']],
    ['that they have not commented', 'Borland has not commented on the toll.', []],
    ['that they did not reply', 'Borland did not respond to questions about the toll.', []],
    ['that they would not confirm it', 'Bo Lund would not confirm that there would be a toll.', []],
    ['that they do not say whether', 'Borland has not said whether it would pay the toll.', []],
    ['how much it would be', 'Nobody said how much Borland would pay for the toll.', []],
    ['how they answered', 'The toll was discussed. Borland responded cautiously.', []],
    ['when they answered', 'The toll was discussed. Bo Lund answered within hours.', []],
    ['not what they answered', 'Bo Lund answered within hours that he rejects the toll.', ['Borland toll']],
    ['how they are', 'The toll was discussed. Borland was more cautious.', []],
    ['not what they are careful about', 'Borland was cautious about the toll.', ['Borland toll']],
    ['that they have no comment', 'A Borland official said the ministry did not comment on the toll.', []],
    ['that both have not discussed it', 'Arland met Borland. The two sides have not discussed the toll.', []],
    ['what they counted', 'Borland estimates that the toll brings a million.', []],
    ['what their figures say', 'According to Borland figures, the toll brings a million.', []],
    ['that both discussed it', 'Arland met Borland. The two sides discussed the toll.', []],
    ['that both failed to agree', 'Envoys of Arland and Borland failed to agree on the toll.', []],
    ['what somebody of no side foretells', '"Borland will close the toll," said Ed Fox, a pilot.', []],
    [
      'not that they mind it no longer',
      'Ed Fox said Borland no longer objects to the toll.',
      ['Borland toll'],
    ],
    ['that they have yet to say it', 'Borland has yet to say whether it would pay the toll.', []],
    ['what somebody of an institute says', 'The toll is late, said Ed Fox of the Borland Institute.', []],
    ['not that they say no', 'Borland has not said yes to the toll.', ['Borland toll']],
    ['not what else they say', 'Borland declined to comment but said it rejects the toll.', ['Borland toll']],
    [
      'what somebody makes a condition',
      'Anna Berg would pay as long as Borland dropped the toll.',
      ['Arland toll'],
    ],
    ['what a plan would have them do', 'The mayor has a plan under which Borland would drop the toll.', []],
    ['what is only wished of them', 'Anna Berg wants a toll ratified by Borland.', ['Arland toll']],
    [
      'not what they have done',
      'Anna Berg praised the toll approved by Borland.',
      ['Arland toll', 'Borland toll'],
    ],
    ['what they might be', 'Anna Berg said a strong Borland would fight the toll.', ['Arland toll']],
    ['not what they may yield', 'The envoy said Borland may be willing to drop the toll.', ['Borland toll']],
    ['that both are at odds', 'Arland met Borland. The two sides disagree over the toll.', []],
    ['what somebody of no side guesses', '"Borland thinks the toll will fall," said Ed Fox, a pilot.', []],
    ['not what such a one reports', '"Borland rejects the toll," said Ed Fox, a pilot.', ['Borland toll']],
    ['that both have not agreed', 'Arland met Borland. The two sides have not agreed on the toll.', []],
    [
      'not that both have',
      'Arland met Borland. The two sides have agreed on the toll.',
      ['Arland toll', 'Borland toll'],
    ],
    ['that both met', 'Arland and Borland opened talks about the toll.', []],
    [
      'not where they stand',
      'Arland and Borland remain at odds over the toll.',
      ['Arland toll', 'Borland toll'],
    ],
    ['what they gave somebody', 'The toll was discussed. Bo Lund offered us a smoked eel.', []],
    ['not what they gave of it', 'The toll was discussed. Bo Lund offered them a third.', ['Borland toll']],
  ])('%s', (_name, text, expected) => {
    expect(listPositions(text)).toEqual(expected);
  });
});

test.each([
  ['Has Borland agreed to the toll?', []],
  ['Borland has agreed to the toll.', ['Borland toll']],
])('what an interviewer asks of somebody is not told of them: %s', (question, expected) => {
  const text = `Courier: ${question}\nBerg: We want a ferry.\nCourier: And now?\nBerg: Lunch.`;
  expect(listPositions(text)).toEqual([...expected, 'Arland ferry']);
});

test.each([
  'Arland welcomes the offer. Arland takes note of Borland’s offer of a ferry.',
  'Arland welcomes the promise that Borland will run a ferry.',
])('what somebody else offers is what a stance is on as well: %s', (text) => {
  expect(listPositions(text)).toContain('Arland ferry');
});

test('nobody told of before where the sentence tells of another first', () => {
  const people = [
    ...SKETCH.people!,
    { name: 'Eva Rot', otherNames: ['Rot'], party: 'borland', gender: 'female' as const },
  ];
  const text = 'Anna Berg said the toll was fair. Rot was less kind: the toll, she said, must go.';
  expect(sayPositions(text, { people }).filter((said) => said.startsWith('Arland'))).toHaveLength(1);
});

test.each(['According to Arland, the toll will stay.', 'Arland is resolutely against the toll.'])(
  'a word is not all that begins like it: %s',
  (text) => {
    const { positions } = makeLibrary([text], {
      ...SKETCH,
      issues: ['toll', 'accord', 'resolution'],
    });
    expect(positions.map(({ issue }) => issue.name)).toEqual(['toll']);
  },
);

test.each([
  ['hopes', 'Many hope that Arland will accept the toll.'],
  ['fears', 'The fear that Arland will accept a toll has grown.'],
  ['is assured of', 'The owners want assurances that Arland would accept the toll.'],
  ['takes for its aim', "Some believe that Arland's aim is a toll."],
  ['asks', 'It hangs on whether or not Arland wants a toll.'],
])('nothing that somebody else %s of a party', (_name, text) => {
  expect(sayPositions(text)).toEqual([]);
});

test.each([
  'Borland questions Arland’s commitment to the toll.',
  'Borland shares Arland’s concern about the toll.',
])('a noun that somebody else judges is the stance of that one: %s', (text) => {
  expect(listPositions(text)).toEqual(['Borland toll']);
});

test('an answer of one sentence that neither denies nor points to anything is on nothing that was asked', () => {
  expect(sayPositions('Will the toll stay?\nBerg: My children live here.\nWhen?\nBerg: It rained.')).toEqual(
    [],
  );
});

describe('what the words before were on', () => {
  test('is left where a stance is whole with its own object', () => {
    expect(listPositions('Borland rejects the toll. Arland wants the ferry scrapped.')).toEqual([
      'Borland toll',
      'Arland ferry',
    ]);
  });

  test('is left where the sentence names something else of others', () => {
    const text = 'Arland rejects the toll. "Borland has the right to it," Anna Berg said of the ferry.';
    expect(listPositions(text)).not.toContain('Borland toll');
  });

  test.each([
    ['an object of its own', 'Arland demands a ferry.'],
    ['an object of its own, of a quotation', '"We want a ferry," Anna Berg said.'],
    ['what is told of for the first time', 'Anna Berg insists on a vote.'],
  ])('is left by %s', (_name, text) => {
    const issues = ['toll'];
    expect(sayPositions(`Borland rejects the toll. ${text}`, { issues })).toHaveLength(1);
  });

  test('is kept by a figure', () => {
    expect(listPositions('Borland rejects the toll. Arland demands a third.')).toContain('Arland toll');
  });

  // Right would be nothing: two of something new are no figure of what was told before.
  test('is kept by a number of something else', () => {
    const found = sayPositions('Borland rejects the toll. Arland demands two ferries.', { issues: ['toll'] });
    expect(found).toContain('Arland toll demands «demands»');
  });

  test('is left after two paragraphs that do not name it', () => {
    const text = [
      'Anna Berg rejects the toll.',
      '"We will never pay it," she said.',
      '"We want none of it," Anna Berg said.',
      '"We will never pay it," Anna Berg said.',
    ];
    expect(listPositions(text.join('\n'))).toHaveLength(3);
  });
});

test.each([
  ['what befalls a party', 'Arland will lose the ferry.'],
  ['what is only mentioned', 'Anna Berg also mentioned the ferry in her town.'],
  ['where the party only is something', 'Arland is, by far, the home of the ferry.'],
  ['what is not even mentioned', 'Anna Berg did not mention the ferry.'],
  ['thanks', 'Arland rejects the toll.\n"Our hearts are with them," Anna Berg said.'],
  [
    'what is told of for the first time',
    'Arland rejects the toll.\nAnna Berg said there would be "other Mondays".',
  ],
  ['the singular of what has another plural', 'Arland demands that they force Borland to pay.'],
])('no stance on an issue in %s', (_name, text) => {
  const issues = ['toll', 'ferry', { name: 'forces', terms: ['forces'] }];
  expect(sayPositions(text, { issues }).filter((each) => !each.includes('rejects'))).toEqual([]);
});

test('the adjective of a short name is the party’s', () => {
  const more = { parties: [{ name: 'Orla', otherNames: [] }], issues: ['toll'] };
  expect(sayPositions('Orlan officials reject the toll.', more)).toEqual(['Orla toll rejects «reject»']);
});

describe('who is meant', () => {
  test.each([
    [
      'whom the text was on, where the opening only tells how',
      'Anna Berg was firm. After telling Di Ost of her plans, she rejected the toll.',
      ['Arland toll'],
    ],
    [
      'nobody who is only met',
      'Bo Lund rejects the toll. The rower met with Bo Lund, but he wanted a ferry.',
      ['Borland toll'],
    ],
    [
      'who stands before "who"',
      'It was met with anger by the Borlanders, who said the toll was high.',
      ['Borland toll'],
    ],
    ['for whom lawyers speak', 'Lawyers for Arland said the toll was high.', ['Arland toll']],
    ['nobody of another first name', 'Al Lund came. "The toll is high," said Lund.', []],
    [
      'nobody who only met a man claiming',
      'Anna Berg came days after an armed man claiming that the toll was high.',
      [],
    ],
    [
      'who quotes a rival',
      '"Borland said the toll is not theirs," Anna Berg said.',
      ['Arland toll', 'Borland toll'],
    ],
    [
      'who goes on, in a further sentence of a quotation',
      'Anna Berg was firm. "The toll is high," she said. "I reject the toll. I want no ferry."',
      ['Arland toll', 'Arland toll', 'Arland ferry'],
    ],
    ['nobody at whom critics aim', 'Critics of Arland said the toll was high.', []],
  ])('%s', (_name, text, expected) => {
    expect(listPositions(text)).toEqual(expected);
  });
});

test.each([
  [
    'whoever spoke last',
    'Bo Lund rejects the toll. "It is dear," a rower, Al Oke, said. "I want a ferry," he said.',
  ],
  [
    'whom somebody spoke of',
    '"Bo Lund is right on tolls," a rower, Al Oke, said. Now, he says, "the ferry is late."',
  ],
])('"he" is not a person of the record but %s', (_name, text) => {
  expect(listPositions(text)).not.toContain('Borland ferry');
});
