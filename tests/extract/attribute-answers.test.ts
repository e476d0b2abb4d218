import { describe, expect, test } from 'vitest';
import { makeLibrary } from '../make-library.ts';

const PEOPLE = { people: ['Anna Berg', 'Bo Lund'] };

const LABELLED = `Q: Will you come?
A: We shall see.
Q: When?
A: In spring.`;

const BARE = `Will you come?
We shall see. I have asked my office.
When?
I would say in spring.
The town says that you are late.
I am never late.
And then?
Then I go home.
She put on her coat.`;

const BETWEEN_MARKS = `Will you come?
"We shall see. The boats are late."
When?
"In spring."
Why so late?
"It rained."
She put on her coat.`;

/** Who said what, of statements without marks. */
function listAnswers(text: string): string[] {
  return makeLibrary([text], PEOPLE)
    .statements.filter(({ form, marked }) => form === 'direct' && marked.length === 0)
    .map(
      ({ article, span, person }) => `${person?.name ?? '-'}: ${article.text.slice(span.start, span.end)}`,
    );
}

test.each([
  [
    'labelled by letters',
    `We met Anna Berg.\n${LABELLED}`,
    ['-: Will you come?', 'Anna Berg: We shall see.', '-: When?', 'Anna Berg: In spring.'],
  ],
  [
    'below questions that stand alone',
    `We met Anna Berg.\n${BARE}`,
    [
      'Anna Berg: We shall see. I have asked my office.',
      'Anna Berg: I would say in spring.',
      'Anna Berg: I am never late.',
      'Anna Berg: Then I go home.',
    ],
  ],
  [
    'below two questions and a headline that is all quotation',
    '“I am never late”\nAnna Berg speaks of the port.\nWill it rain?\nIn spring, yes.\nThe town says that you are late.\nNo.\nAnd then?\nThe boats, first of all.',
    ['Anna Berg: In spring, yes.', 'Anna Berg: No.', 'Anna Berg: The boats, first of all.'],
  ],
])('an answer %s is whose the text before it names', (_name, text, expected) => {
  expect(listAnswers(text)).toEqual(expected);
});

test('an answer is nobody’s where two are named before it', () => {
  expect(listAnswers(`We met Anna Berg and Bo Lund.\n${LABELLED}`)).toContain('-: We shall see.');
});

test('two questions in a row of paragraphs make no interview', () => {
  expect(listAnswers('Anna Berg met me.\nWill it rain?\nI do not know.\nWho does?\nI wonder.')).toEqual([]);
});

describe('an answer between quotation marks below a question', () => {
  const listMarked = (text: string) =>
    makeLibrary([text], PEOPLE)
      .statements.filter(({ marked }) => marked.length > 0)
      .map(({ article, marked, person }) => {
        const [{ start, end }] = marked as [{ start: number; end: number }];
        return `${person?.name ?? '-'}: ${article.text.slice(start, end)}`;
      });

  test('is whose the text before it names, with its marks', () => {
    expect(listMarked(`We met Anna Berg.\n${BETWEEN_MARKS}`)).toEqual([
      'Anna Berg: "We shall see. The boats are late."',
      'Anna Berg: "In spring."',
      'Anna Berg: "It rained."',
    ]);
  });

  test('is so below two questions, and what is told between is none', () => {
    const text = `We met Anna Berg.\nBorland rejects that. Will you come?\n"We shall see. I want a boat."\nWhen?\n"In spring."\nThe town is late.\nIt has long rained.`;
    expect(listAnswers(text)).toEqual([]);
    expect(listMarked(text)).toEqual([
      'Anna Berg: "We shall see. I want a boat."',
      'Anna Berg: "In spring."',
    ]);
  });

  test('is nobody’s where two are named before it', () => {
    expect(listMarked(`We met Anna Berg and Bo Lund.\n${BETWEEN_MARKS}`)).toContain('-: "In spring."');
  });

  test('is no answer where nothing is asked above it', () => {
    const told = 'We met Anna Berg.\nIt was late.\n"In spring."\nShe put on her coat.\n"It rained."';
    expect(listMarked(told).filter((each) => each.startsWith('Anna'))).toEqual([]);
  });
});
