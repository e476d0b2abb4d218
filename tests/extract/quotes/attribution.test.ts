import { describe, expect, test } from 'vitest';
import { readStatements, sayStatements } from './say-statements.ts';

describe('who said it', () => {
  test.each([
    [
      'an apposition between two commas, and a verb that needs a listener',
      '“We will build it,” Jane Roe, a former aide to John Doe, told reporters.',
      ['Jane Roe: “We will build it,”'],
    ],
    [
      'a relative clause before a verb that needs a listener',
      '“We will build it,” Jane Roe, who left the party, told reporters.',
      ['Jane Roe: “We will build it,”'],
    ],
    [
      'behind the quotation, who was replaced is not who speaks',
      '“We will build it,” said Jane Roe, who replaced John Doe.',
      ['Jane Roe: “We will build it,”'],
    ],
    [
      'a friend of somebody is not that one',
      '“She is tired,” a friend of Jane Roe said.',
      ['a friend of Jane Roe: “She is tired,”'],
    ],
    [
      'a clause of its own stands between whoever says it and the verb',
      'An inmate who spent a year in a cell at Sund told the panel that it was cold.',
      ['An inmate: that it was cold'],
    ],
    [
      'it stands behind a name that it describes',
      'Jane Roe, an inmate who spent a year in a cell, told the panel that it was cold.',
      ['Jane Roe: that it was cold'],
    ],
    [
      'what somebody must write has not been written',
      'The council must write it into law, accept the toll and recognise the guild, spokeswoman Jane Roe said by telephone.',
      ['spokeswoman Jane Roe: The council must write it into law, accept the toll and recognise the guild'],
    ],
    [
      'how long it went on says nothing',
      'The owners have refused to sign, and in recent days said they would go to court.',
      ['The owners: they would go to court'],
    ],
    [
      'the clause may itself report',
      'People who say the port is shut are wrong, John Doe said.',
      ['John Doe: People who say the port is shut are wrong'],
    ],
    [
      'a pronoun that stands for no name is shown with what it stands for',
      'It was denied by the board, which said the quay was closed.',
      ['the board, which: the quay was closed'],
    ],
    [
      'what a thing is called inside another clause, the one who calls it so says',
      'Arland has offered to pull back, a plan that Borland rejected on Monday as “a joke”.',
      ['Arland: to pull back', 'Borland: as “a joke”'],
    ],
    [
      'what lies above something is nobody',
      'Roe proposes a loan of ten million. Anything above that ‘would be a gift wearing a hat’.',
      [],
    ],
    [
      'of a quotation alone in its paragraph is nobody who is only compared',
      'Asked whether the guild would give up its boats, as Arland demands, Mr Roe shook his head.\n\n“Our boats are ours alone. We might lend some of them.”',
      [],
    ],
    [
      'behind a semicolon begins another clause',
      'Roe called the figure high; Doe preferred “honest”.',
      ['Roe: the figure high', 'Doe: “honest”'],
    ],
    [
      'in an interview whose first label has the whole name',
      'Bugle: Is it late?\n\nJane Roe: It is.\n\nBugle: Why?\n\nRoe: We wait.\n\nBugle: Still?\n\nRoe: Yes.',
      [
        'Bugle: Is it late?',
        'Jane Roe: It is.',
        'Bugle: Why?',
        'Roe: We wait.',
        'Bugle: Still?',
        'Roe: Yes.',
      ],
    ],
    [
      'a question may quote somebody by name',
      'Bugle: Is it late?\n\nJane Roe: It is.\n\nBugle: Mr Doe called it “a joke”.\n\nJane Roe: We wait.',
      [
        'Bugle: Is it late?',
        'Jane Roe: It is.',
        'Bugle: Mr Doe called it “a joke”.',
        'Mr Doe: it “a joke”',
        'Jane Roe: We wait.',
      ],
    ],
    [
      'a town with its state belongs to the noun behind it',
      'The people in the Arburg, A.B., area say they have enough.',
      ['The people in the Arburg, A.B., area: they have enough'],
    ],
    [
      'a day behind the verb says nothing',
      'Jane Roe, an adviser to the mayor, said Sunday. “It is too late,” she said.',
      ['she: “It is too late,”'],
    ],
    [
      '“that” before several joins a clause',
      'It is part of a plan that officials say will cost a lot.',
      ['officials: will cost a lot'],
    ],
    [
      'a verb that is no word for saying ends whoever speaks',
      'The museum took the view that nothing was stolen. “We own it,” the museum said.',
      ['the museum: “We own it,”'],
    ],
    [
      'nor is a spokesman',
      '“She is tired,” a spokesman for Jane Roe told the Bugle.',
      ['a spokesman for Jane Roe: “She is tired,”'],
    ],
    [
      'a father of three speaks',
      'The father of three added that he was sad.',
      ['The father of three: that he was sad'],
    ],
    [
      'whoever is quoted says it, not who quotes',
      'The agency quoted Jane Roe as saying that work was “frozen”.',
      ['Jane Roe: that work was “frozen”'],
    ],
    [
      'also in the passive',
      '“There will be no deal,” Jane Roe, the secretary, was quoted as saying by the agency.',
      ['Jane Roe: “There will be no deal,”'],
    ],
    [
      'an agency that carries the words has not said them',
      '“There is no news,” Roe told journalists, the agency reported.',
      ['Roe: “There is no news,”'],
    ],
    [
      'of two sides each has its own words',
      'Roe dismissed the claims as “nonsense”, while Lee described them as “serious”.',
      ['Roe: the claims as “nonsense”', 'Lee: them as “serious”'],
    ],
    [
      'with "but" between them',
      'Roe said the plan was “good” but Lee said it was “bad”.',
      ['Roe: the plan was “good”', 'Lee: it was “bad”'],
    ],
    [
      'with "while" before both',
      'While Roe said the plan was “good”, Lee said it was “bad”.',
      ['Roe: the plan was “good”', 'Lee: it was “bad”'],
    ],
    ['two words behind a verb of saying are a quotation', 'Roe posted on X: “No way.”', ['Roe: “No way.”']],
    ['whoever was asked did not ask', 'When asked “will it go?”, Roe shook her head.', ['?: “will it go?”']],
    [
      'in whose words it is told',
      'The plan is, in the words of Jane Roe, “a roof without a house”.',
      ['Jane Roe: “a roof without a house”'],
    ],
    [
      'the dateline is not said',
      'SPRINGFIELD, Nov 3 (Bugle) - Growth would be modest, according to a report.',
      ['a report: Growth would be modest'],
    ],
    [
      'another one is somebody else',
      'One official said: “We are not there.” Another said: “It takes time.”',
      ['One official: “We are not there.”', 'Another: “It takes time.”'],
    ],
    [
      'an age is nobody',
      '“I have nothing to hide,” Doe, 45, of Oak Road, told the court.',
      ['Doe: “I have nothing to hide,”'],
    ],
    [
      'a list of names',
      'The mayors of Ayton, Beeton and Ceeton said they would act.',
      ['The mayors of Ayton, Beeton and Ceeton: they would act'],
    ],
    [
      'what one reports that another one said is the other one’s',
      "Tom Hall said Doe had told police: 'I did not do it.'",
      ["Tom Hall: Doe had told police: 'I did not do it.'", "Doe: 'I did not do it.'"],
    ],
    [
      'a name with its article',
      '“We need time,” said Ada von der Weide.',
      ['Ada von der Weide: “We need time,”'],
    ],
    ['a name that begins with it', '“We need time,” al-Salim said.', ['al-Salim: “We need time,”']],
    [
      'the town of a dateline is no part of the name',
      'SPRINGFIELD (Bugle) - President Jane Roe said that the town must “wake up”.',
      ['President Jane Roe: that the town must “wake up”'],
    ],
    ['both names of a joint statement', '“It is off,” said Roe and Lee.', ['Roe and Lee: “It is off,”']],
    [
      'a document speaks for itself',
      'The letter reads: “I cannot stay here any more.”',
      ['The letter: “I cannot stay here any more.”'],
    ],
    ['a short answer', 'Asked if he would resign, Roe said: “No.”', ['Roe: “No.”']],
    [
      'a new paragraph goes on where the last one did not close',
      'Roe said: “We will go.\n\n“And we will win.”',
      ['Roe: “We will go.', 'Roe: “And we will win.”'],
    ],
  ])('%s', (_, text, said) => {
    expect(sayStatements(text)).toEqual(said);
  });
});

describe('marks of every kind', () => {
  test.each([
    [
      'single marks around double ones that close together',
      '\'It was late, and I said: "Enough is enough."\' Roe said.',
      ['Roe: \'It was late, and I said: "Enough is enough."\''],
    ],
    [
      'apostrophes inside single marks',
      "'It's not the workers' fault,' said Lee. 'They've done nothing wrong.'",
      ["Lee: 'It's not the workers' fault,'", "Lee: 'They've done nothing wrong.'"],
    ],
    ['a year without its century', "'The '90s were great,' Lee said.", ["Lee: 'The '90s were great,'"]],
    ['doubled apostrophes', "``We will go home,'' Roe said.", ["Roe: ``We will go home,''"]],
    ['guillemets', '« We will go home », said Jane Roe.', ['Jane Roe: « We will go home »']],
    ['guillemets turned round', '»We will go home«, Jane Roe said.', ['Jane Roe: »We will go home«']],
    ['low marks', '„We will go home“, Jane Roe said.', ['Jane Roe: „We will go home“']],
  ])('%s', (_, text, said) => {
    expect(sayStatements(text)).toEqual(said);
  });

  test.each([
    ['a stage name', 'The singer known as “The Rock” left.'],
    ['a nickname', 'He was nicknamed “Iron Tom” at school.'],
    ['a title', 'Her novel entitled “The Long Night” won a prize.'],
  ])('%s is no quotation', (_, text) => {
    expect(sayStatements(text)).toEqual([]);
  });
});

describe('interviews', () => {
  test('letters with a full stop are turns, and name nobody', () => {
    const text = 'Q. When did you hear?\n\nA. In March. They told me so.\n\nQ. And then?\n\nA. I left.';
    expect(sayStatements(text)).toEqual([
      '?: When did you hear?',
      '?: In March. They told me so.',
      '?: And then?',
      '?: I left.',
    ]);
  });

  test('a label that names only a part in the interview names nobody', () => {
    const text = 'Interviewer: How is it?\n\nJane Roe: Well.\n\nInterviewer: And now?\n\nJane Roe: We wait.';
    expect(readStatements(text).map(({ speaker }) => speaker?.name)).toEqual([
      null,
      'Jane Roe',
      null,
      'Jane Roe',
    ]);
  });

  test('a paper whose name begins with an article is a label too', () => {
    const text = 'The Bugle: How is it?\n\nRoe: Well.\n\nThe Bugle: And now?\n\nRoe: We wait.';
    expect(readStatements(text).map(({ speaker }) => speaker?.name)).toEqual([
      'Bugle',
      'Roe',
      'Bugle',
      'Roe',
    ]);
  });

  test('questions without a label have answers with one', () => {
    const text =
      'Will you go?\n\nRoe: No.\n\nIt is late by now.\n\nRoe: It is.\n\nAnd later?\n\nRoe: We wait.';
    expect(sayStatements(text)).toEqual(['Roe: No.', 'Roe: It is.', 'Roe: We wait.']);
  });

  test('an answer without a label may stand before the first that speaks of itself', () => {
    const text =
      'Is it late?\n\nIt rained.\n\nWill it stop?\n\nI hope so.\n\nAnd then?\n\nWe wait.\n\nWhere?\n\nI sit here.';
    expect(sayStatements(text)).toContain('?: It rained.');
  });

  test('below a question of the text itself whoever was quoted last answers', () => {
    const text = '“It is late,” Jane Roe said.\n\nWould she wait? “Not for long. I am tired.”';
    expect(sayStatements(text)).toEqual(['Jane Roe: “It is late,”', 'Jane Roe: “Not for long. I am tired.”']);
  });

  test('one label that answers no question is a heading', () => {
    const text =
      'Live: The port opens.\n\nIs it late?\n\nLive: The port shuts.\n\nIt rained.\n\nLive: It ends.';
    expect(sayStatements(text)).toEqual([]);
  });

  test('a turn is said in so many words and has no marks', () => {
    const text = 'Bugle: How is it?\n\nJane Roe: It is well.\n\nBugle: And now?\n\nJane Roe: We wait.';
    for (const { form, marked } of readStatements(text)) {
      expect(form).toBe('direct');
      expect(marked).toEqual([]);
    }
  });
});

describe('full names', () => {
  test.each([
    ['two particles', 'Ada von der Weide left. “It is good,” von der Weide said.', 'Ada von der Weide'],
    [
      'a pronoun behind an office',
      'The letter is from John Doe, head of the port office, who says the quay is closed.',
      'John Doe',
    ],
    ['a pronoun behind a dash', 'The road led to John Doe - who said the quay was closed.', 'John Doe'],
    ['an office with a hyphen', '“We must act,” Secretary-General Ann Lee said.', 'Ann Lee'],
    ['a trade before the name', 'Prosecutor Tom Hall said that it was over.', 'Tom Hall'],
    [
      'an Arabic article',
      'Salim al-Din, the deputy governor, said that the water was cut off.',
      'Salim al-Din',
    ],
    [
      'a pronoun right behind somebody who is described',
      'Jane Roe, who teaches at the port, doubts it. “It was luck,” she said.',
      'Jane Roe',
    ],
    [
      'the same in the next paragraph',
      'Ann Lee, a port economist, came by.\n\n“It was luck,” she said.',
      'Ann Lee',
    ],
    [
      'a pronoun right behind somebody who spoke',
      '“It was luck,” Ann Lee of the port told us.\n\nBut, she added, “we earned it.”',
      'Ann Lee',
    ],
    [
      'the same behind more of their words',
      '“It was luck,” said Ann Lee, a port economist. “We know that.”\n\n“And we earned it,” she added.',
      'Ann Lee',
    ],
  ])('%s', (_, text, name) => {
    expect(readStatements(text).at(-1)?.speaker?.name).toBe(name);
  });

  test.each([
    ['a company', 'Lee Roe, a port company, came by. “It was luck,” she said.'],
    [
      'somebody else who was just told of',
      'Jane Roe, who teaches, came by.\n\nThe mayor heard of the toll, which she said was too low.',
    ],
    ['a sentence before', 'Jane Roe, who teaches, came by. The mayor left. “It was luck,” she said.'],
    ['who only asked', 'Ann Lee of the Herald asked about the port.\n\n“It was luck,” she said.'],
    [
      'who was told of before another was brought in',
      'Mayor Jane Roe said no. The crowd listened to Nurse Ann Lee. “It was luck,” she said.',
    ],
  ])('and none by %s', (_, text) => {
    expect(readStatements(text).at(-1)?.speaker?.name ?? null).toBe(null);
  });
});

test.each([
  ['anonymity', 'A diplomat, who asked not to be named, left early.'],
  ['a silence', 'Asked by the Bugle whether it was over, Roe did not answer.'],
])('%s is nothing said', (_, text) => {
  expect(sayStatements(text)).toEqual([]);
});

describe('what is never stated as said', () => {
  test.each([
    ['a denial', 'Jane Roe never said that the bridge was closed.'],
    ['a silence', 'Jane Roe has yet to say whether the bridge is closed.'],
    ['a refusal', 'Jane Roe refused to say that the bridge was closed.'],
    ['a condition', 'If Jane Roe says that the bridge is closed, we will go.'],
    ['a plan', 'Jane Roe will say on Monday that the bridge is closed.'],
    ['neither of two', 'Neither John Doe nor Jane Roe said the bridge was closed.'],
    ['words at second hand', '“The bridge is closed,” Jane Roe said, according to John Doe.'],
    ['a headline', 'Jane Roe: ‘The bridge is closed and will stay so’\n\nThe council met on Monday.'],
  ])('%s', (_, text) => {
    expect(readStatements(text).map(({ certainty }) => certainty)).not.toContain('named');
  });
});
