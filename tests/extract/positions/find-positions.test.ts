import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../../src/text/span.ts';
import { makeLibrary } from '../../make-library.ts';
import { SKETCH, sayPositions } from './say-positions.ts';

describe('whose a position is', () => {
  test.each([
    [
      'the demanding party alone',
      'Arland demands that Borland drop the toll.',
      ['Arland toll demands «demands»'],
    ],
    [
      'a verb that says what another ought to do',
      'Arland insists that Borland must end the toll.',
      ['Arland toll - «insists»'],
    ],
    [
      'each party of its own clause',
      'Arland has called on Borland to lower the toll, a demand Borland has called unacceptable.',
      ['Arland toll demands «called on»', 'Borland toll rejects «has called unacceptable»'],
    ],
    [
      'a person’s party',
      '"We are ready to lower the toll this year," Anna Berg said.',
      ['Arland toll offers «are ready to»'],
    ],
    [
      'whoever somebody else tells of',
      '"Borland wants a ferry of its own," Anna Berg said.',
      ['Borland ferry other reports «wants»'],
    ],
    [
      'who has put forward what others would do',
      'Under a plan drawn up by Borland, Arland would drop the toll.',
      ['Borland toll offers «plan»'],
    ],
    [
      'two who have put it forward, and nobody who would do it',
      'Ministers met on a proposal by Borland and Corland, under which Arland would drop the toll.',
      ['Borland toll offers «proposal»', 'Corland toll offers «proposal»'],
    ],
    ['nobody where a plan of nobody is told of', 'Under the plan Arland would drop the toll.', []],
    [
      'who is named behind a dateline',
      'ARBURG, Fla. (Agency) - Anna Berg met envoys on Monday and said the toll must go.',
      ['Arland toll -'],
    ],
    [
      'two subjects whose places stand in brackets',
      'Anna Berg (A-Arburg), who is ill, and Bo Lund (B-Boburg) have rejected the toll.',
      ['Arland toll rejects «rejected»', 'Borland toll rejects «rejected»'],
    ],
    [
      'whoever calls wrong what another says',
      '"What Borland says of the toll is wrong," Anna Berg said.',
      ['Arland toll -'],
    ],
    [
      'two subjects of one verb',
      'Arland and Borland have rejected the toll.',
      ['Arland toll rejects «rejected»', 'Borland toll rejects «rejected»'],
    ],
    [
      'not whoever a verb behind the agent asks',
      'The plan, seen by the Courier, calls on Borland to drop the toll.',
      [],
    ],
    [
      'a document by whose it is',
      'The Borlandese draft, seen by the Courier, calls on Arland to drop the toll.',
      ['Borland toll demands «calls on»'],
    ],
    [
      'nobody before whom somebody else does it',
      'Cara Holt wants Borland before she would drop the toll.',
      ['Corland toll - «drop»'],
    ],
    [
      'nobody who is only told that another does it',
      'Bo Lund would tell Cara Holt in Vik on Friday that Arland rejects the toll.',
      ['Arland toll other reports «rejects»'],
    ],
    ['the agent of a passive', 'The toll was rejected by Borland.', ['Borland toll rejects «rejected»']],
    [
      'some of those who belong to it',
      'A growing number of Arland ministers support a toll. Most of the Borland delegation rejects it.',
      ['Arland toll - «support»', 'Borland toll rejects «rejects»'],
    ],
    ['none where its things are counted', 'Most of the toll on ships of Arland is low.', []],
    [
      'whose delegation it is, and “that of” another',
      'The delegation of Borland backed the toll, while that of Arland rejected it.',
      ['Borland toll - «backed»', 'Arland toll rejects «rejected»'],
    ],
    [
      'an example of those who do it',
      'Several states, including Arland, oppose the toll.',
      ['Arland toll rejects «oppose»'],
    ],
    [
      'whoever stands behind its verb, turned round by what denies it',
      'Nor will Arland accept the toll.',
      ['Arland toll rejects «accept»'],
    ],
    [
      'whoever support or objections are from',
      'The toll has the support of Arland. The ferry was kept despite objections from Borland.',
      ['Arland toll - «support»', 'Borland ferry rejects «objections»'],
    ],
    ['nobody whose support is lacking', 'The toll was raised without the support of Arland.', []],
    ['nobody who is criticised', 'Criticism of Arland over the toll grew.', []],
    [
      'no one behind how it was done',
      'Borland responded by putting a toll on Arland.',
      ['Borland toll - «responded»'],
    ],
    [
      'whoever tells of another in words that the marks begin with',
      'Anna Berg said Borland “offered no change of the toll”.',
      ['Arland toll -'],
    ],
    [
      'nobody by what "as" points to, where several things were told of before',
      'Arland rejects the toll and the ferry. It changed the text, as Borland has demanded.',
      ['Arland toll rejects «rejects»', 'Arland ferry rejects «rejects»'],
    ],
    [
      'whose verb is drawn together with a pronoun',
      '“We’re ready to lower the toll,” Anna Berg said. She’d accept a ferry.',
      ['Arland toll offers «We’re ready to»', 'Arland ferry accepts «She’d accept»'],
    ],
    [
      'for whom it is so, with a title',
      'For Prime Minister Anna Berg, the toll is over.',
      ['Arland toll - «For Prime Minister Anna Berg»'],
    ],
    [
      'who is an advocate of it',
      'Borland has been a fierce opponent of the toll.',
      ['Borland toll - «has been a fierce opponent of»'],
    ],
    ['the owner of an aim', 'Still, Borland’s main goal is a ferry.', ['Borland ferry - «main goal»']],
    [
      'its own delegation',
      'Arland demands a ferry. Its delegation rejected the toll.',
      ['Arland ferry demands «demands»', 'Arland toll rejects «rejected»'],
    ],
    [
      'whose board decides, wherever that is',
      'In Corland the Arland board rejected the toll.',
      ['Arland toll rejects «rejected»'],
    ],
    ['nobody who is only an object', 'Talks between Arland and Borland failed over the toll.', []],
    [
      'nobody of whom it is only supposed',
      'Cara Holt asked whether Borland rejects the toll.',
      ['Corland toll - «asked»'],
    ],
    [
      'who says either, or',
      '"Either Borland accepts the toll or there will be no ferry," Anna Berg said.',
      ['Arland toll -', 'Arland ferry -'],
    ],
    [
      'with somebody offering',
      'Talks resumed, with Arland offering a ferry.',
      ['Arland ferry offers «offering»'],
    ],
    [
      'a refusal without its object',
      'Borland asked for a ferry. Arland has refused.',
      ['Borland ferry demands «asked for»', 'Arland ferry rejects «has refused»'],
    ],
    [
      'both of whom the headline names',
      { title: 'Arland meets Borland', text: 'Both sides want a ferry.' },
      ['Arland ferry - «want»', 'Borland ferry - «want»'],
    ],
    [
      'both of whom a sentence names together',
      'Arland and Borland met. Both sides want a ferry.',
      ['Arland ferry - «want»', 'Borland ferry - «want»'],
    ],
    ['neither side of a headline that names more', 'Both sides want a ferry.', []],
    [
      'whom a pronoun of the next sentence means',
      'Arland lost patience. It wants a ferry.',
      ['Arland ferry - «wants»'],
    ],
    ['the only woman told of', 'Anna Berg met Bo Lund. She wants a ferry.', ['Arland ferry - «wants»']],
    ['nobody where a pronoun may mean two', 'Arland beat Borland, and Corland won. It wants a ferry.', []],
    [
      'whom the sentence tells of',
      'Arland got the ferry, which it had demanded.',
      ['Arland ferry demands «had demanded»'],
    ],
    [
      'the holder of an office named before',
      'Cara Holt was late. The envoy rejected the toll.',
      ['Corland toll rejects «rejected»'],
    ],
    [
      'those who govern in a capital',
      'Officials in Arland rejected the toll.',
      ['Arland toll rejects «rejected»'],
    ],
    ['no stranger in a capital', 'Analysts in Arland rejected the toll.', []],
    [
      'the owner of a refusal',
      'Talks ended after Arland’s refusal to run a ferry.',
      ['Arland ferry rejects «refusal»'],
    ],
    ['no owner of what others doubt', 'All were doubtful of Arland’s willingness to run a ferry.', []],
    ['whose view it is', 'For Arland, the toll is history.', ['Arland toll - «For Arland»']],
    ['for whom it is too much', 'A toll is unacceptable to Arland.', ['Arland toll rejects «unacceptable»']],
    [
      'who will do something, by whatever verb',
      'Arland won’t dredge for a ferry.',
      ['Arland ferry - «won’t dredge»'],
    ],
    [
      'who did it, whatever stands between',
      'Arland has, however, rejected the toll.',
      ['Arland toll rejects «has, however, rejected»'],
    ],
    ['nobody of whom it is hoped', 'Anna Berg hopes Borland will run a ferry.', ['Arland ferry - «hopes»']],
    [
      'who did something else before',
      'Arland took its time, but then refused a ferry.',
      ['Arland ferry rejects «refused»'],
    ],
    [
      'who did something, demanding',
      'Arland sent a letter, demanding a ferry.',
      ['Arland ferry demands «demanding»'],
    ],
    ['who makes an attempt', 'It is an attempt by Arland to get a ferry.', ['Arland ferry - «attempt»']],
    [
      'under whose fire it came',
      'The plan came under fire from Arland over its toll.',
      ['Arland toll - «under fire»'],
    ],
    ['who judged it', 'The toll, deemed unfair by Arland, stays.', ['Arland toll - «deemed unfair»']],
    [
      'whose priority it is, in passing',
      'Less is said of a ferry, a priority for Arland.',
      ['Arland ferry - «a priority»'],
    ],
    [
      'who went on to do it',
      'Arland went on to reject the toll.',
      ['Arland toll rejects «went on to reject»'],
    ],
    [
      'nobody for what is only said not to be',
      'Anna Berg said Borland offered no ferry.',
      ['Arland ferry -'],
    ],
    [
      'who is thought to be after it',
      'Arland is thought to be eyeing a ferry.',
      ['Arland ferry - «is thought to be eyeing»'],
    ],
    ['who tries to get it', 'Arland tried to lift the toll.', ['Arland toll - «tried to»']],
    ['nobody of whom it is assured', 'Assurances that Borland will run a ferry were few.', []],
    [
      'who is said to want it',
      'Arland is understood to be ready to run a ferry.',
      ['Arland ferry offers «is understood to be ready to»'],
    ],
    [
      'who speaks, where the other shows no will',
      'Anna Berg said Borland has never respected the toll.',
      ['Arland toll -'],
    ],
    ['nobody by critics', 'The Arland critics reject the toll.', []],
    [
      'whom a short form of is tells of',
      'Bo Lund was late. He’s aiming to run a ferry.',
      ['Borland ferry - «’s aiming»'],
    ],
    ['nobody for a gift', 'Arland gave no boat away.', []],
    ['nobody for a noun that is a verb', 'By Arland’s ferry they hope to win.', []],
    ['nobody for a name that it lends', 'The toll, or what Arland calls order, ended.', []],
    [
      'nobody for what is said in passing',
      'Arland, whose boat chairs a toll, wants a bridge and an island.',
      ['Arland island - «wants»'],
    ],
    [
      'who answers a question',
      'Would Arland run a ferry? "We never thought of that," Anna Berg said.',
      ['Arland ferry -'],
    ],
    ['nobody who is done something to', 'Borland was offered a ferry.', []],
    ['nobody of whom it is doubted', '"I don’t think Borland wants a ferry," an analyst said.', []],
    [
      'who asks whether another wants it',
      '"It depends on whether or not Borland wants the toll," Anna Berg said.',
      ['Arland toll -'],
    ],
    [
      'who judges another’s aim',
      'Arland condemned Borland’s desire for a toll.',
      ['Arland toll - «condemned»'],
    ],
    [
      'who says what is due to another',
      'Bo Lund said Arland needs to be spared the toll.',
      ['Borland toll -'],
    ],
    ['several without an article', 'Most Borlanders want a ferry.', ['Borland ferry - «want»']],
    [
      'who did it, though a phrase stands between',
      'Arland for many months refused a ferry.',
      ['Arland ferry rejects «refused»'],
    ],
    [
      'whose words are announced',
      'Arland has sent us a text: the toll is too high.',
      ['Arland toll - «text»'],
    ],
    ['no one’s where two are named before', 'Arland has an answer to Borland: the toll is too high.', []],
    [
      'whose document it is',
      'Arland sued Borland. The lawsuit calls for a ferry.',
      ['Arland ferry demands «calls for»'],
    ],
    [
      'nobody whose document it need not be',
      'Arland and Borland had letters. The letter calls for a ferry.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(sayPositions(text)).toEqual(expected);
  });

  test('a pronoun at a new paragraph is nobody where two were told of in the last', () => {
    const people = [...SKETCH.people!, { name: 'Eva Rot', party: 'borland', gender: 'female' as const }];
    const text = 'Anna Berg spoke first. Eva Rot left early.\nShe wants a ferry.';
    expect(sayPositions(text, { people })).toEqual([]);
  });

  test.each([
    ['was named in full last', 'John Roe met Jane Roe. Roe wants a ferry.', ['Arland ferry - «wants»']],
    ['is a stranger', 'John Roe met Tom Roe. Roe wants a ferry.', []],
  ])('a last name that several have is of whoever %s', (_name, text, expected) => {
    const people = [
      { name: 'Jane Roe', party: 'arland' },
      { name: 'John Roe', party: 'borland' },
    ];
    expect(sayPositions(text, { people })).toEqual(expected);
  });

  test.each([
    ['the outlet’s words', 'Arland has never accepted the toll.', 'outlet'],
    ['the party’s own', 'Anna Berg said the toll was high.', 'party'],
    ['its own, by somebody of it', '“Arland wants a ferry,” an Arland diplomat said.', 'party'],
    ['another’s', 'Anna Berg said Borland wants the toll.', 'other'],
    ['another’s, of what is felt', '“Borland feels that the toll is too high,” Anna Berg said.', 'other'],
  ])('it is told in %s', (_name, text, teller) => {
    expect(makeLibrary([text], SKETCH).positions.map((position) => position.teller)).toEqual([teller]);
  });

  test('a doubtful part is nobody’s position', () => {
    const text = 'Arland rejects the toll.\nBorland demands a ferry.';
    const notes = [
      { severity: 'doubtful' as const, warning: 'Invented.', covers: 'Borland demands a ferry.' },
    ];
    expect(sayPositions({ text, notes })).toEqual(['Arland toll rejects «rejects»']);
  });
});

describe('which stance it is', () => {
  test.each([
    [
      'a denied verb with a remark before it',
      'Arland spoke. Nor, it says, will it ever accept the toll.',
      ['Arland toll rejects «ever accept»'],
    ],
    ['a verb behind “never”', 'Never will Arland accept the toll.', ['Arland toll rejects «accept»']],
    [
      'a verb in two parts',
      'Arland has brushed the toll aside.',
      ['Arland toll rejects «has brushed the toll aside»'],
    ],
    ['a denied verb', 'Arland will never accept the toll.', ['Arland toll rejects «will never accept»']],
    [
      'a denied readiness',
      'Arland is not yet willing to share the ferry.',
      ['Arland ferry rejects «is not yet willing to»'],
    ],
    [
      'a denied refusal, which says nothing',
      'Arland has not ruled out a toll.',
      ['Arland toll - «has not ruled out»'],
    ],
    [
      'a denial before it',
      'Arland has not indicated that it is willing to share the ferry.',
      ['Arland ferry - «has not indicated»'],
    ],
    [
      'neither',
      'Neither Arland nor Borland would accept the toll.',
      [
        'Arland toll rejects «Neither Arland nor Borland would accept»',
        'Borland toll rejects «Neither Arland nor Borland would accept»',
      ],
    ],
    [
      'a condition',
      '"We can accept the toll if the ferry runs," Bo Lund said.',
      [
        'Borland toll accepts if «accept» [if the ferry runs]',
        'Borland ferry - «accept» [if the ferry runs]',
      ],
    ],
    [
      'a condition before it',
      '"If the ferry runs, then we can accept a toll," Bo Lund said.',
      ['Borland toll accepts if «accept» [If the ferry runs]', 'Borland ferry - [If the ferry runs]'],
    ],
    ['no word for a stance', '"The toll is high," Bo Lund said.', ['Borland toll -']],
    [
      'what is not done, by whatever verb',
      'Arland does not care about the toll.',
      ['Arland toll - «does not care»'],
    ],
    ['nothing that had not been done by then', 'Arland had not yet printed the toll.', []],
    ['no duty', 'Arland has to print the toll.', []],
    ['no lack of something', 'Arland had no toll.', []],
    ['what can be lived with', 'Arland can live with the toll.', ['Arland toll accepts «can live with»']],
    [
      'a noun behind which its maker stands',
      'Shops know of the offer of Arland to run a ferry.',
      ['Arland ferry offers «offer»'],
    ],
    [
      'no consent in what both only agree to leave',
      'Arland has agreed to disagree on the toll.',
      ['Arland toll - «agreed to disagree»'],
    ],
    [
      'no condition of somebody else’s',
      'Anna Berg said the toll was high, so that Borland would want a ferry if it could.',
      ['Arland toll -', 'Borland ferry other reports «would want» [if it could]'],
    ],
    [
      'a position that is left open',
      'Arland reserves its position on the toll.',
      ['Arland toll - «reserves its position»'],
    ],
    ['a verb of speaking', 'Arland said the toll was high.', ['Arland toll -']],
    [
      'a verb of playing down',
      'Arland played down the prospect of a ferry.',
      ['Arland ferry - «played down»'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(sayPositions(text)).toEqual(expected);
  });
});

describe('what it is on', () => {
  test.each([
    ['any inflection', 'Arland rejects all tolls.', ['Arland toll']],
    ['a term with a gap', 'Arland rejects foreign inspectors in its harbour.', ['Arland inspections']],
    ['a part and not its whole', 'Arland demands the north shore of the island.', ['Arland north shore']],
    ['what the sentence opens with', 'On the toll, Arland has no view.', ['Arland toll']],
    ['no force for a plural that is a thing of its own', 'Arland rejects an arm of the sea.', []],
    [
      'the sentence before',
      'Borland wants a ferry and a toll. Arland has rejected those demands.',
      ['Borland toll', 'Borland ferry', 'Arland toll', 'Arland ferry'],
    ],
    [
      'what the words answer',
      '"It will be long," Anna Berg said when asked about the ferry.',
      ['Arland ferry'],
    ],
    ['nothing that the codebook lacks', 'Arland rejects the bridge.', []],
  ])('%s', (_name, text, expected) => {
    const positions = makeLibrary([text], SKETCH).positions;
    expect(positions.map(({ party, issue }) => `${party.name} ${issue.name}`)).toEqual(expected);
  });

  test('an explanation of words is the outlet’s', () => {
    const text = 'Arland says it wants “fair waters” – a phrase commonly used for the toll.';
    expect(sayPositions(text)).toEqual(['Arland toll - gloss']);
  });
});

test('a position is shown in whole sentences', () => {
  const text = 'It rained. Arland has never, despite what was said, agreed to a toll. It rained again.';
  const [position] = makeLibrary([text], SKETCH).positions;
  expect(sliceSpan(text, position!.span)).toBe('Arland has never, despite what was said, agreed to a toll.');
});

test('work grows with the text and not faster', () => {
  const sentence =
    'Arland and Borland, which very really quickly nearly said that if the toll, and the toll, ';
  const read = (count: number) => {
    const started = process.hrtime.bigint();
    makeLibrary([`${sentence.repeat(count)}.`], SKETCH).positions;
    return Number(process.hrtime.bigint() - started);
  };
  read(20);
  expect(read(400)).toBeLessThan(read(100) * 40);
});

test('what a printed document says is its author’s, and as of the day that is told with it', () => {
  const title = 'Statement of Arland';
  const text = `${title}\n\nThe statement was issued by Arland on Friday. It is printed here in full.\n\nWe reject the toll.\n\nWe hear that Borland wants a ferry.`;
  const titleSpan = { start: 0, end: title.length };
  const { positions } = makeLibrary([{ text, title, titleSpan, published: '2024-03-05' }], SKETCH);
  expect(positions.map(({ party, teller, said }) => [party.name, teller, said?.value, said?.ground])).toEqual(
    [
      ['Arland', 'party', '2024-03-01', 'printed'],
      ['Borland', 'other', '2024-03-01', 'printed'],
    ],
  );
});
