import { describe, expect, test } from 'vitest';
import type { CorpusSketch } from '../../make-library.ts';
import { SKETCH, sayPositions } from './say-positions.ts';

/** What a text says of its last sentence alone: those before only lead to it. */
describe('a stance that names no issue is on what was told before', () => {
  test.each([
    [
      'an omitted noun',
      'Borland wants three boats. Arland has offered two.',
      ['Borland ferry - «wants»', 'Arland ferry offers «has offered»'],
    ],
    [
      'a bare reply',
      'Borland insists on the toll. “Never,” said Anna Berg.',
      ['Borland toll demands «insists on»', 'Arland toll -'],
    ],
    [
      'what it is called',
      'Borland insists on the toll. Arland called that a start.',
      ['Borland toll demands «insists on»', 'Arland toll - «called»'],
    ],
    [
      'a quotation of the next paragraph',
      'The toll rose in May.\n"That is a joke," Anna Berg said.',
      ['Arland toll -'],
    ],
    [
      'a whole row of sentences that stay on it',
      'Arland rejects the toll. "It is a trap," Anna Berg said. "Nobody asked us," she added. Borland insists on it.',
      [
        'Arland toll rejects «rejects»',
        'Arland toll -',
        'Arland toll -',
        'Borland toll demands «insists on»',
      ],
    ],
    [
      'the headline’s, far from where it was named, as long as most is on that',
      {
        title: 'Toll divides bank',
        text: 'The toll rose in May.\nIt rained.\nIt snowed.\n"It cannot last," Anna Berg said.',
      },
      ['Arland toll -'],
    ],
    [
      'the headline’s, though what is said of it points to nothing',
      { title: 'Toll divides bank', text: 'The toll rose in May. Anna Berg said people would stay at home.' },
      ['Arland toll -'],
    ],
    [
      'what a paragraph before was on, where another only points to it',
      'The toll rose in May.\nThe move was a surprise to many. "It is a trap," Anna Berg said.',
      ['Arland toll -'],
    ],
    [
      'what a heading names',
      'What about the toll?\nIt rained.\nIt snowed.\nArland wants it gone.',
      ['Arland toll rejects «wants it gone»'],
    ],
    [
      'the one of a question that an answer takes up',
      'Courier: Will the toll stay?\nBerg: We would fight that.\nCourier: And now?\nBerg: Lunch.',
      ['Arland toll - «fight»'],
    ],
    [
      'the one of a question that one sentence answers',
      'Will the toll stay?\nBerg: My children live here, not yours.\nWhen?\nBerg: It rained. It snowed.',
      ['Arland toll -'],
    ],
    [
      'what an answer weighs',
      'They want the toll. Why?\nBerg: And they are right. It rained.\nWhy is it late?\nBerg: That is a joke. It snowed.',
      ['Arland toll -', 'Arland toll -'],
    ],
    [
      'what a report calls "it", where that is not who speaks',
      'The toll is high. Anna Berg said she could imagine it. Bo Lund said it was late.',
      ['Arland toll -'],
    ],
    [
      'what an answer calls an idea',
      'Will the toll stay?\nBerg: It rained. That idea is dead.\nWhen?\nBerg: It rained. It snowed.',
      ['Arland toll -'],
    ],
    [
      'what there will be none of',
      'The toll is open. There will be no such thing, Anna Berg said.',
      ['Arland toll -'],
    ],
    [
      'what an answer goes into at length',
      'Will the toll stay?\nBerg: It rained. Every house on that coast is older than the oldest of its owners.\nWhen?\nBerg: It rained. It snowed.',
      ['Arland toll -'],
    ],
    [
      'not what an answer tells at length of who gives it',
      'Will the toll stay?\nBerg: It rained. My house on that coast is older than the oldest of its owners.\nWhen?\nBerg: It rained. It snowed.',
      [],
    ],
    [
      'what an answer does not weigh',
      'Will the toll stay?\nBerg: That is not a threat. It rained.\nWhen?\nBerg: It rained. It snowed.',
      [],
    ],
    [
      'what a heading means by a word of the codebook',
      'Boats\nIt rained.\nArland wants five.',
      ['Arland ferry - «wants»'],
    ],
    ['nothing that only others are named in', 'The toll rose. Arland has condemned Borland.', []],
    [
      'a view whatever its words are',
      'The toll rose. For Arland, that is history.',
      ['Arland toll - «For Arland»'],
    ],
    [
      'what is left out',
      'Borland is against the toll. Arland is not.',
      ['Borland toll rejects «is against»', 'Arland toll - «is not»'],
    ],
    [
      'nothing that the sentence turns away from',
      'The toll rose. On the weather, Arland has offered two.',
      [],
    ],
    ['nothing that is said of others', 'The toll rose. "They eat early," Anna Berg said.', []],
    [
      'what others will make of it',
      'The toll rose. "They will pay or go," Anna Berg said.',
      ['Arland toll -'],
    ],
    [
      'what a quotation says of others',
      'The toll rose. "Borland has chosen another path," Anna Berg said.',
      ['Arland toll -'],
    ],
    [
      'nothing where its speaker does something to others',
      'The toll rose. "I have championed Borland for years," Anna Berg said.',
      [],
    ],
    ['no grief over others', 'The toll rose. "Borland is devastated," Anna Berg said.', []],
    [
      'nothing that is told from their point of view',
      'The toll rose. "From a lorry\'s point of view it is early," Anna Berg said.',
      [],
    ],
    [
      'what the question was where an answer ends in yes',
      'Courier: Will the toll stay?\nBerg: For the old, yes.\nCourier: And now?\nBerg: Lunch.',
      ['Arland toll -'],
    ],
    [
      'what the question was where an answer leaves its verb out',
      'Courier: Will the toll stay?\nBerg: The drivers would, because they pay.\nCourier: And now?\nBerg: Lunch.',
      ['Arland toll -'],
    ],
    ...['Out of the question.', 'Off the table.', 'A non-starter.', 'Unacceptable.', 'With pleasure.'].map(
      (answer): [string, string, string[]] => [
        `what the question was where an answer is a verdict: ${answer}`,
        `Courier: Will the toll stay?\nBerg: ${answer}\nCourier: And now?\nBerg: Lunch.`,
        ['Arland toll -'],
      ],
    ),
    [
      'what the question was where a verdict has a condition',
      'Courier: Will the toll stay?\nBerg: Off the table, as long as it rains.\nCourier: And now?\nBerg: Lunch.',
      ['Arland toll - [as long as it rains]'],
    ],
    [
      'nothing where an answer is a thing',
      'Courier: Will the toll stay?\nBerg: A red scarf.\nCourier: And now?\nBerg: Lunch.',
      [],
    ],
    [
      'what the question was where an answer tells of its own proposal',
      'Courier: Will the toll stay?\nBerg: What counts is time, and our proposal is a year.\nCourier: And now?\nBerg: Lunch.',
      ['Arland toll -'],
    ],
    ...['It was agreed.', 'They complained.', 'That annoys drivers.'].map(
      (answer): [string, string, string[]] => [
        `what the question was where an answer begins with it or whom it was of: ${answer}`,
        `Courier: Will the toll stay?\nBerg: ${answer}\nCourier: And now?\nBerg: Lunch.`,
        ['Arland toll -'],
      ],
    ),
    [
      'what somebody responds to',
      'Arland rejects the toll. Corland denied involvement.',
      ['Arland toll rejects «rejects»', 'Corland toll - «denied»'],
    ],
    [
      'what somebody is in front of a further clause',
      'The toll rose. Borland isn’t impressed: it rained.',
      ['Borland toll - «isn’t impressed»'],
    ],
    ['nothing for thanks', 'The toll rose. Arland thanks those drivers.', []],
    ['nothing of the point before', '1. The toll rose.\n2. It rained. Arland has offered two.', []],
    ['nothing where two were named', 'The toll and the ferry were discussed. Arland has offered two.', []],
    [
      'nothing where it was left long ago',
      'The toll rose. It rained all day. It snowed as well. Arland has offered two.',
      [],
    ],
    [
      'nothing beyond an hour of a live report',
      '10:05\nThe toll rose today.\n10:10\nArland has offered two.',
      [],
    ],
    ['nothing beyond the next point', 'First, the toll rose. Second, Arland has offered two.', []],
    [
      'nothing in what an answer says in passing behind its yes',
      'Courier: Will the toll stay?\nBerg: Yes. I was born here.\nCourier: And now?\nBerg: Lunch.',
      ['Arland toll -'],
    ],
    [
      'an amount of what the sentence names before it',
      'The tolls are ours, and Arland asks for three quarters.',
      ['Arland toll demands «asks for»'],
    ],
    ['nothing in a report of something else', 'The toll rose. Arland said it had won a match.', []],
    [
      'what the entry above is on, where it points there',
      '19:05\nArland rejects the toll.\n[19:40]\nBorland would call that a defeat.',
      ['Arland toll rejects «rejects»', 'Borland toll - «call»'],
    ],
    [
      'nothing of the entry above otherwise',
      '7.05 p.m.\nArland rejects the toll.\n7.40 p.m.\nBorland wants peace.',
      ['Arland toll rejects «rejects»'],
    ],
    [
      'what the label of its paragraph names',
      'Toll: Arland has lowered its demand. Borland would rather wait.\nIt rained. Corland would rather wait.',
      ['Arland toll - «has lowered»', 'Borland toll - «would rather»'],
    ],
    [
      'what the label of its point names, before a dash',
      '* TOLL – Arland has lowered its demand.',
      ['Arland toll - «has lowered»'],
    ],
    [
      'what was told, behind a dash that ends no label',
      'Arland rejects the toll. Borland – by the sea – insists on it.',
      ['Arland toll rejects «rejects»', 'Borland toll demands «insists on»'],
    ],
    [
      'what the line above its paragraph names',
      'TOLL\nArland has lowered its demand. Borland would rather wait.\nIt rained. Corland would rather wait.',
      ['Arland toll - «has lowered»', 'Borland toll - «would rather»'],
    ],
    [
      'what a point of a list is called, by both',
      'Arland and Borland met.\n- The toll. Both sides favour a board of seven judges.',
      ['Arland toll - «favour»', 'Borland toll - «favour»'],
    ],
    [
      'what a relative clause behind it is on',
      'The toll is a burden that Borland rejects.',
      ['Borland toll rejects «rejects»'],
    ],
    ['nothing that only another is urged to', 'The toll rose. Arland urged Borland to act.', []],
    [
      'whatever a clause behind it tells of others',
      'The toll rose.\n"We shall not pay in a town that Borland runs," Anna Berg said.',
      ['Arland toll -'],
    ],
    [
      'not what only tells who somebody is',
      'Arland rejects the toll. Lund, who runs the ferry, insists on it. Corland has offered two.',
      [
        'Arland toll rejects «rejects»',
        'Borland toll demands «insists on»',
        'Corland toll offers «has offered»',
      ],
    ],
    [
      'not what the sentence before only names in passing',
      'The toll was put to them while the ferry sank. Arland called it a start.',
      ['Arland toll - «called»'],
    ],
    [
      'nothing told before where somebody is asked for what is named',
      'The ferry sank. Arland spoke to the drivers, asking them not to pay the toll.',
      ['Arland toll - «asking»'],
    ],
    [
      'not what an earlier stance depends on',
      'Borland rejects the toll. It could accept one if the ferry runs. Arland has offered two.',
      [
        'Borland toll rejects «rejects»',
        'Borland ferry - «could accept» [if the ferry runs]',
        'Borland toll accepts if «could accept» [if the ferry runs]',
        'Arland toll offers «has offered»',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(sayPositions(text)).toEqual(expected);
  });
});

describe('what is named shortly or otherwise', () => {
  const sketch = {
    issues: [
      { name: 'freeze', terms: ['rent freeze'] },
      { name: 'deposit', terms: ['deposits'] },
      { name: 'weapons', terms: ['arms'] },
      { name: 'strangers', terms: ['foreigners'] },
      { name: 'water', terms: ['dry years', 'exchange'] },
      { name: 'seat', terms: ['rectorate'] },
      { name: 'board', terms: ['rector'] },
      { name: 'works', terms: ['filling'] },
      { name: 'data', terms: ['figures'] },
      { name: 'talks', terms: ['round table', 'table'] },
      { name: 'visit', terms: ['appear'] },
      { name: 'voice', terms: ['say'] },
      { name: 'friends', terms: ['favouring'] },
    ],
  };
  test.each([
    [
      'the last word of a term that was named',
      'The rent freeze began. Arland rejects the freeze.',
      ['Arland freeze rejects «rejects»'],
    ],
    ['no last word of a term that was not', 'Arland rejects the freeze.', []],
    [
      'a term whose words change places',
      'Arland rejects freezing all rents.',
      ['Arland freeze rejects «rejects»'],
    ],
    [
      'the last word of a term behind its owner',
      'The rent freeze began. Arland rejects Borland’s freeze.',
      ['Arland freeze rejects «rejects»'],
    ],
    [
      'no other things of that name',
      'The deposits rose. Arland rejects other deposits to freeze.',
      ['Arland deposit rejects «rejects»'],
    ],
    ['no other word made of that one', 'The rent freeze began. Arland expects a freezing winter.', []],
    [
      'each of two words of one stem',
      'Arland rejects a rector. Borland rejects a rectorate.',
      ['Arland board rejects «rejects»', 'Borland seat rejects «rejects»'],
    ],
    ['no time that only counts', 'Dry years began. Arland said the year was loud.', []],
    ['nothing that is done in exchange', 'Arland wants two boats in exchange.', []],
    ['no part of a compound in another order', 'Arland rejects freeze-wanted rents.', []],
    ['no deed for a plural', 'Arland rejects the arming of a coast.', []],
    ['no deed for what is made of it', 'Arland wants its streets filled.', []],
    ['what is made of a deed', 'Arland rejects the filling.', ['Arland works rejects «rejects»']],
    ['no number for many', 'Arland rejects the figure.', []],
    ['nobody who only seems to do something', 'Arland said many appeared to laugh.', []],
    ['no place where something is offered', 'Arland put a price on the table.', []],
    [
      'no last word of a term in the plural alone',
      'The rent freeze began.\nIt rained all day.\nIt snowed all day.\nArland wants freezes of eggs.',
      [],
    ],
    ['no quality for people', 'Arland rejects a foreign coast.', []],
    ['no quality for a deed', 'Arland rejects a favourable wind.', []],
    ['no word of a name', 'Arland rejects what the Evening Rectorate Courier wrote.', []],
    ['nothing for what somebody says', 'Arland wants to say it all.', []],
    ['a say that somebody has', 'Arland wants a say in it.', ['Arland voice - «wants»']],
    ['people by what they are called', 'Arland rejects foreigners.', ['Arland strangers rejects «rejects»']],
  ])('%s', (_name, text, expected) => {
    expect(sayPositions(text, sketch)).toEqual(expected);
  });
});

test('“he said” is whoever has the words, though another is named before it', () => {
  const people: CorpusSketch['people'] = [
    { name: 'Bo Lund', otherNames: ['Lund'], party: 'borland', gender: 'male' },
    { name: 'Al Ross', otherNames: ['Ross'], party: 'arland', gender: 'male' },
  ];
  const text =
    'Al Ross spoke of the toll. Nobody had asked Lund to keep it, he said, and the toll would fall.';
  expect(sayPositions(text, { people }).filter((each) => each.startsWith('Borland'))).toEqual([]);
});

test('a body is nobody’s where the article tells of two others that are called so', () => {
  const text = 'The Harbour Board met the Bridge Board.\nArland slept. The board rejects the toll.';
  expect(sayPositions(text, { parties: ['Harbour Board', 'Bridge Board'] })).toEqual([]);
});

test('a labelled statement of a party is on something new', () => {
  const statements = 'Arland: Arland rejects the toll.\nBorland: Borland accepts the figure.';
  expect(sayPositions(statements)).toEqual(['Arland toll rejects «rejects»']);
});

describe('who is meant', () => {
  test.each([
    [
      'a party by the last word of its name',
      'The Northern Guild met. The guild rejects the toll.',
      ['Northern Guild toll rejects «rejects»'],
    ],
    [
      'a party by the last word of its name and whose it is',
      'Anna Berg met the Northern Guild. Her guild rejects the toll.',
      ['Northern Guild toll rejects «rejects»'],
    ],
    [
      'the only party of the sentence before by what it is',
      'Arland met. The group rejects the toll.',
      ['Arland toll rejects «rejects»'],
    ],
    [
      'one of two by what it is called',
      'Arland met the Ferry Party. The party rejects the toll.',
      ['Ferry Party toll rejects «rejects»'],
    ],
    [
      'nobody by “it” behind what a plan demands of them',
      'A plan was read out. The plan demands that Arland leave. It also calls for a toll.',
      [],
    ],
    ['nobody by it where two were told of', 'Arland met Borland. The group rejects the toll.', []],
    ['nobody by a group of others', 'Arland met. The group of five rejects the toll.', []],
    ['nobody by it before the party is named', 'The guild rejects the toll.', []],
    [
      'a party by its adjective',
      'Borlandese officials rejected the toll.',
      ['Borland toll rejects «rejected»'],
    ],
    [
      'the holder of an office whom the article has named',
      'Di Ost was late.\nIt rained.\nThe premier rejected the toll.',
      ['Corland toll rejects «rejected»'],
    ],
    [
      'nobody further off who only may be meant',
      'Cara Holt was late.\nIt rained.\nThe envoy rejected the toll.',
      [],
    ],
    [
      'he and she of the paragraph before',
      'Anna Berg was late.\nShe rejected the toll.',
      ['Arland toll rejects «rejected»'],
    ],
    [
      'somebody with a party behind the name',
      'Anna Berg of Arland rejected the toll.',
      ['Arland toll rejects «rejected»'],
    ],
    [
      'whoever stands before who',
      'Anna Berg, an old hand, who rejected the toll, left.',
      ['Arland toll rejects «rejected»'],
    ],
    [
      'a speaker told by an office',
      'Cara Holt was late. "The toll is too high," the envoy said.',
      ['Corland toll -'],
    ],
    [
      'both whom the article names',
      'Arland met Borland.\nBoth governments want a ferry.',
      ['Arland ferry - «want»', 'Borland ferry - «want»'],
    ],
    [
      'both of the sentence before',
      'Arland and Borland met. Both sides left. They want a ferry.',
      ['Arland ferry - «want»', 'Borland ferry - «want»'],
    ],
    [
      'a party by its government',
      'The government of Arland rejected the toll.',
      ['Arland toll rejects «rejected»'],
    ],
    [
      'a party by those who are at it',
      'Campaigners at Arland oppose the toll.',
      ['Arland toll rejects «oppose»'],
    ],
    [
      'a ministry by what it is one of',
      'The Ministry of Ports met. The ministry rejects the toll.',
      ['Ministry of Ports toll rejects «rejects»'],
    ],
    [
      'the holder of an office for something',
      'Ed Ray was late.\nIt rained.\nThe minister rejected the toll.',
      ['Borland toll rejects «rejected»'],
    ],
    ['nobody of a higher rank', 'Di Ost met Fay Orr. The minister rejected the toll.', []],
    ['nobody where a stranger speaks', 'Bo Lund was late. Ostrander said he would accept the toll.', []],
    [
      'strangers whom the article has presented',
      '"The toll is too high," said Jo Ames of Arland.\n"The toll must go," Ames said.',
      ['Arland toll -', 'Arland toll -'],
    ],
    [
      'a stranger by what stands behind the name and before “who”',
      'Jo Ames, among two Borlanders who stayed, said the toll was high.',
      ['Borland toll -'],
    ],
    [
      'somebody without a name whose words go on later',
      'The ferry was late, an official from Arland said.\nIt rained.\nThe toll is high, the official added.',
      ['Arland ferry -', 'Arland toll -'],
    ],
    [
      'a stranger who goes on as he',
      'Jo Ames of Arland said it was late. He said the toll was high.',
      ['Arland toll -'],
    ],
    [
      'he who is told of behind what somebody else is an object of',
      'Corland thought of Arland, and Lund had gone out of his way. "The toll is high," he said.',
      ['Borland toll -'],
    ],
    [
      'somebody without a name by whose office it is',
      'In the north, one of Borland’s advisers describes the toll as theft.',
      ['Borland toll - «describes»'],
    ],
    [
      'a stranger by an office behind the name',
      'Jo Ames, a lawyer for Arland, said the toll was high.',
      ['Arland toll -'],
    ],
    [
      'a stranger by whose office it is',
      'Jo Ames, Arland’s deputy envoy, said the toll was high.',
      ['Arland toll -'],
    ],
    ['nobody by a former office', 'Jo Ames, a former Arland envoy, said the toll was high.', []],
    ['one of several', 'Several towns, including Arland, said the toll was high.', ['Arland toll -']],
    ['who stands before who', 'It was built by Arland, who said the toll was high.', ['Arland toll -']],
    ['those who speak for a party', 'Lawyers for Arland said the toll was high.', ['Arland toll -']],
    [
      'plural people by what they do',
      'The Borlanders who oppose a toll left.',
      ['Borland toll rejects «oppose»'],
    ],
    [
      'a speaker by the party that the name begins with',
      '"The toll is too high," Borland commander Al Roy said.',
      ['Borland toll -'],
    ],
    [
      'whoever was told of before what only tells of the party',
      'Bo Lund was late. Borland had no boat.\nHe rejected the toll.',
      ['Borland toll rejects «rejected»'],
    ],
    [
      'both sides, which were told of together beside a third',
      'CORLAND: Arland and Borland met. The two sides rejected the toll.',
      ['Arland toll rejects «rejected»', 'Borland toll rejects «rejected»'],
    ],
    [
      'both sides, whatever the two are called there',
      'Teams of the people of Arland and of Borland met. Corland was late. The two sides rejected the toll.',
      ['Arland toll rejects «rejected»', 'Borland toll rejects «rejected»'],
    ],
    [
      'they, who were both sides of the paragraph before',
      'Arland and Borland met.\nBoth sides were late.\nThey rejected the toll.',
      ['Arland toll rejects «rejected»', 'Borland toll rejects «rejected»'],
    ],
    [
      'one of its people',
      'Borland kept the money. "No toll, no peace," one of its officers said.',
      ['Borland toll -'],
    ],
    [
      'who speaks in an entry of a live report',
      '19:05 Lund, on the steps: "We shall drop the toll on the day that it rains here."',
      ['Borland toll - «drop»'],
    ],
    [
      'whose entry an hour opens',
      '09:30 Bo Lund takes the floor. He rejects the toll.',
      ['Borland toll rejects «rejects»'],
    ],
    [
      'who is told of between two remarks',
      'Jo Ames, the Borland lawyer, who was ill, rejected the toll.',
      ['Borland toll rejects «rejected»'],
    ],
    [
      'whose label stands before marks',
      'Lund: "No." He rejected the toll.',
      ['Borland toll rejects «rejected»'],
    ],
    ['the board of a party', '"The toll must go," the board of Arland said.', ['Arland toll -']],
    [
      'who acts for a party',
      "Borland's grid operator called the toll spiteful.",
      ['Borland toll - «called»'],
    ],
    ['whose office it is', "Anna Berg's office said the toll must go.", ['Arland toll -']],
    ['no paper of a place', "Borland's state paper said the toll must go.", []],
    [
      'a party that “which” stands for',
      'Ships pay a toll at the harbour of Borland, which said it was low.',
      ['Borland toll -'],
    ],
    [
      'whoever has held an office since the line before told of him',
      'Ed Ray came.\nThe minister wants a ferry.',
      ['Borland ferry - «wants»'],
    ],
    ['nobody who only lives there', 'Shops in Arland oppose the toll.', []],
    ['no critic of a party', '"The toll is too high," a critic of Arland said.', []],
  ])('%s', (_name, text, expected) => {
    const people = [
      ...SKETCH.people!,
      { name: 'Ed Ray', otherNames: [], party: 'borland', offices: [{ title: 'minister for ports' }] },
      { name: 'Fay Orr', otherNames: [], party: 'borland', offices: [{ title: 'prime minister' }] },
    ];
    expect(
      sayPositions(text, { parties: ['Northern Guild', 'Ministry of Ports', 'Ferry Party'], people }),
    ).toEqual(expected);
  });
});

describe('a party’s own document', () => {
  test.each([
    [
      'as its headline says',
      { title: 'Statement of Arland', text: 'We are many. We reject the toll.' },
      ['Arland toll rejects «reject»'],
    ],
    [
      'of two, as its headline says',
      { title: 'Joint statement of Arland and Borland', text: 'We are many. We could accept a toll.' },
      ['Arland toll accepts «could accept»', 'Borland toll accepts «could accept»'],
    ],
    [
      'as it is announced',
      'We publish the letter of Arland below.\nWe are many. We demand a ferry.',
      ['Arland ferry demands «demand»'],
    ],
    [
      'of the only one whom its announcement names',
      'Anna Berg spoke on Monday. We print her words in full.\nWe are many. We demand a ferry.',
      ['Arland ferry demands «demand»'],
    ],
    [
      'as long as its marks last',
      'The assembly of Arland adopted the following statement.\n“We reject the toll.\nIt is not enough. We want a ferry.”\nThe island must never pay.',
      ['Arland toll rejects «reject»', 'Arland toll - «enough»', 'Arland ferry - «want»'],
    ],
    [
      'as it is signed',
      'We are many. We demand a ferry.\nYours sincerely,\nAnna Berg',
      ['Arland ferry demands «demand»'],
    ],
    [
      'as its publisher says',
      { outlet: 'Arland', text: 'We welcome the ferry.' },
      ['Arland ferry - «welcome»'],
    ],
    [
      'with what ought to be',
      { title: 'Statement of Arland', text: 'We say what we think. A toll must never be paid.' },
      ['Arland toll - «must»'],
    ],
    [
      'with a danger that it tells of',
      { title: 'Statement of Arland', text: 'We say what we think. Tolls are a danger that we cannot see.' },
      ['Arland toll - «cannot see»'],
    ],
    [
      'with what it bids others do',
      { title: 'Statement of Arland', text: 'We say what we think. Let drivers pay the toll.' },
      ['Arland toll -'],
    ],
    [
      'and no stance where it tells a fact',
      { title: 'Statement of Arland', text: 'We say what we think. The toll has two prices in this town.' },
      [],
    ],
    [
      'and nobody’s where a report is of it',
      { title: 'Statement of Arland', text: 'Few read it. A toll must never be paid.' },
      [],
    ],
    ['and nobody’s where a reporter says we', 'We met Anna Berg. We liked the ferry.', []],
    [
      'and nobody’s before the document begins',
      'We reject the toll.\nWe publish the letter of Arland below.\nThank you.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(sayPositions(text)).toEqual(expected);
  });
});
