import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractStatements } from '../../src/extract/extract-statements.ts';
import type { Statement } from '../../src/extract/statement.ts';
import { LINEAR, measureGrowth } from '../measure-growth.ts';

/** The statements of `text` as "speaker: words", the speaker as written; "?" where it is open. */
function listSaid(text: string): string[] {
  return extractStatements({ text, furniture: [] }).map((statement) => writeSaid(text, statement));
}

function writeSaid(text: string, { span, speaker }: Statement): string {
  const mention = speaker === null ? '?' : text.slice(speaker.mention.start, speaker.mention.end);
  return `${mention}: ${text.slice(span.start, span.end)}`;
}

/** Only the quotations in marks. */
function listQuoted(text: string): string[] {
  return extractStatements({ text, furniture: [] })
    .filter(({ marked }) => marked.length > 0)
    .map((statement) => writeSaid(text, statement));
}

describe('quotations', () => {
  test.each([
    ['quotation, speaker, verb', '“We will go,” Roe said.', ['Roe: “We will go,”']],
    ['quotation, verb, speaker', '“We will go,” said Jane Roe.', ['Jane Roe: “We will go,”']],
    ['speaker, verb, quotation', 'Jane Roe said: “We will go.”', ['Jane Roe: “We will go.”']],
    [
      'split by its attribution',
      '“We will go,” Roe said, “and we will win.”',
      ['Roe: “We will go,”', 'Roe: “and we will win.”'],
    ],
    [
      'the speaker goes on',
      '“We will go,” Roe told reporters in the town. “It is late now.”',
      ['Roe: “We will go,”', 'Roe: “It is late now.”'],
    ],
    [
      'according to',
      'The plan was “a very bad idea,” according to Jane Roe.',
      ['Jane Roe: The plan was “a very bad idea,”'],
    ],
    [
      'a carrier behind the attribution is no speaker',
      '“We will go at the end of the day,” Roe said, according to the Daily Bugle.',
      ['Roe: “We will go at the end of the day,”'],
    ],
    [
      'the hour of an entry is nobody',
      '19:05 Jane Roe: “We will go when the road is open.”',
      ['Jane Roe: “We will go when the road is open.”'],
    ],
    [
      'nor is it in brackets',
      '[11.30 a.m.] Jane Roe: “We will go when the road is open.”',
      ['Jane Roe: “We will go when the road is open.”'],
    ],
    ['a price is no hour', '19.05 is “what we asked for,” Roe said.', ['Roe: 19.05 is “what we asked for,”']],
    [
      'a name and a colon',
      'Jane Roe: “We will go there tomorrow, all of us.”',
      ['Jane Roe: “We will go there tomorrow, all of us.”'],
    ],
    [
      'an apposition between',
      '“We will go,” Jane Roe, the mayor of Springfield, said.',
      ['Jane Roe: “We will go,”'],
    ],
    [
      'a relative clause between',
      'Jane Roe, who replaced John Doe in March, said: “We will go.”',
      ['Jane Roe: “We will go.”'],
    ],
    [
      'a described source',
      '“It is over now,” a source in the delegation told the paper.',
      ['a source in the delegation: “It is over now,”'],
    ],
    ['a pronoun', 'Jane Roe left early. “It is over now,” she said.', ['she: “It is over now,”']],
    ['a question with its verb', '“Who will talk to them?” Roe asked.', ['Roe: “Who will talk to them?”']],
    [
      'alone in the paragraph after an announcement',
      'Roe said the town would be rebuilt.\n\n“We will build it again, stone by stone, and better.”',
      ['Roe: “We will build it again, stone by stone, and better.”'],
    ],
    [
      'a new paragraph opens again what was not closed',
      '“We will build it,” Roe said. “It takes time.\n\n“And it takes money, a lot of money.”',
      ['Roe: “We will build it,”', 'Roe: “It takes time.', 'Roe: “And it takes money, a lot of money.”'],
    ],
    [
      'a pull quote signed below',
      "'We will build it again and better'\n\n- Jane Roe, mayor",
      ["Jane Roe: 'We will build it again and better'"],
    ],
  ])('%s', (_, text, said) => {
    expect(listQuoted(text)).toEqual(said);
  });

  test.each([
    ['a heading', 'THE “ICE CREAM” YEARS'],
    ['a title', 'She starred in the film “Summer Rain” last year.'],
    ['a scare quote', 'The so-called “experts” went home.'],
  ])('%s is none', (_, text) => {
    expect(listQuoted(text)).toEqual([]);
  });
});

describe('speech without marks', () => {
  test.each([
    ['with that', 'Roe said that the talks had failed.', ['Roe: that the talks had failed']],
    ['without that', 'Roe said the talks had failed.', ['Roe: the talks had failed']],
    ['before its cue', 'The talks had failed, Roe said.', ['Roe: The talks had failed']],
    ['told somebody', 'Roe told reporters that the talks had failed.', ['Roe: that the talks had failed']],
    ['a capital speaks', 'Ruritania said it would send a team.', ['Ruritania: it would send a team']],
    [
      'an institution speaks',
      'The Ruritanian air force said the bridge was open.',
      ['The Ruritanian air force: the bridge was open'],
    ],
    [
      'an institution behind its verb',
      'Ten drones were seen over the town, said the Ruritanian air force.',
      ['the Ruritanian air force: Ten drones were seen over the town'],
    ],
    ['a label', 'Ruritania has labelled him a puppet.', ['Ruritania: him a puppet']],
    [
      'words in marks inside',
      'Roe said the plan was “not good” for the town.',
      ['Roe: the plan was “not good” for the town'],
    ],
  ])('%s', (_, text, said) => {
    expect(listSaid(text)).toEqual(said);
  });

  test('a reporter’s gloss behind a dash is not part of what was said', () => {
    const text =
      'Ruritania says it wants to address the “deep causes” of the war – language often used for many demands.';
    expect(listSaid(text)).toEqual(['Ruritania: it wants to address the “deep causes” of the war']);
  });

  test('an interview gives one statement a turn', () => {
    const text =
      'Bugle: How is it?\n\nJane Roe: It is well. They said so.\n\nBugle: And now?\n\nJane Roe: We wait.';
    expect(listSaid(text)).toEqual([
      'Bugle: How is it?',
      'Jane Roe: It is well. They said so.',
      'Bugle: And now?',
      'Jane Roe: We wait.',
    ]);
  });
});

describe('names', () => {
  test.each([
    [
      'the fullest name of the article',
      'Foreign Minister Jane Roe came. “We will go,” Roe said.',
      'Jane Roe',
    ],
    ['titles are no part of it', '“We will go,” Foreign Minister Jane Roe said.', 'Jane Roe'],
    ['an office with "of" in it', '“We will go,” Secretary of State Jane Roe said.', 'Jane Roe'],
    ['a pronoun has its person’s name', 'Mayor Jane Roe came. “We will go,” she said.', 'Jane Roe'],
    ['accents do not matter', 'Minister Jane Roé came. “We will go,” Roe said.', 'Jane Roé'],
    ['two of one surname are not merged', 'Jane Roe met John Roe. “We will go,” Roe said.', 'Roe'],
    [
      'a rival leaves the pronoun open',
      'Mayor Jane Roe said no. Minister Ann Doe said yes. “We will go,” she said.',
      null,
    ],
    [
      'a title against the pronoun is no rival',
      'Mrs. Jane Roe said no. Mr. John Doe said yes. “We will go,” she said.',
      'Jane Roe',
    ],
    ['a described source has none', '“We will go,” a source in the Ruritanian team said.', null],
  ])('%s', (_, text, name) => {
    const last = extractStatements({ text, furniture: [] }).at(-1);
    expect(last?.speaker?.name ?? null).toBe(name);
  });
});

describe('always', () => {
  test('furniture is neither read nor joined over', () => {
    const text = '“We will go,” Jane Roe: “Buy now” (photo) said Ann Doe.';
    const start = text.indexOf('Jane Roe');
    const furniture = [{ start, end: text.indexOf('said Ann') }];
    for (const { span, speaker } of extractStatements({ text, furniture })) {
      expect(text.slice(span.start, span.end)).toBe('“We will go,”');
      expect(speaker).toBeNull();
    }
  });

  test('statements are sorted, lie in the text and hold their marks, whatever the text', () => {
    const part = fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        "'",
        ' said ',
        ' Jane Roe ',
        ' he ',
        ', ',
        '. ',
        ': ',
        '\n',
        ' who ',
        ' according to ',
      ],
      ...[' that ', ' the mayor ', ' went ', ' – ', '(', ')', '\ud800', ' added ', ' and ', 'x'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span, marked, cue, speaker } of extractStatements({ text, furniture: [] })) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.start;
          for (const mark of marked) {
            expect(mark.start).toBeGreaterThanOrEqual(span.start);
            expect(mark.end).toBeLessThanOrEqual(span.end);
          }
          for (const part of [span, cue, speaker?.mention]) {
            if (part) expect(part.end > part.start && part.end <= text.length).toBe(true);
          }
        }
      }),
    );
  });

  test.each([
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['quotations', '"a" '],
    ['brackets', '([{'],
    ['one endless sentence', 'the man said that '],
    ['endless asides', 'Roe, who said, '],
    ['pronouns', 'Jane Roe left. “Yes,” he said.\n'],
  ])('the work grows with the number of %s and no faster', (_, piece) => {
    const work = (size: number) => extractStatements({ text: piece.repeat(size), furniture: [] });
    expect(measureGrowth(work)).toBeLessThan(LINEAR);
  });
});
