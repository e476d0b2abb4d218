import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanWords } from '../../src/answers/clean-words.ts';

describe('cleanWords', () => {
  test.each([
    ['plain words', 'the old harbour', 'the old harbour'],
    ['mass mentions', '@everyone @here the harbour', 'the harbour'],
    ['mentions of people, roles and channels', '<@12345> <@!12345> <@&12345> <#12345> harbour', 'harbour'],
    [
      'emoji, commands and times',
      '<:wave:12345> <a:wave:12345> </ask:12345> <t:1618953630:R> harbour',
      'harbour',
    ],
    ['a mention inside a mention', '<@<@12345>678> @every@everyoneone', '< 678> every everyoneone'],
    ['the address behind a link', '[the harbour](https://example.org/a?b) now', 'the harbour now'],
    ['a link that says no more than that it is one', '[click here](https://example.org) harbour', 'harbour'],
    ['a script with what it does', '<script>alert(1)</script> harbour <style>b{}</style>', 'harbour'],
    ['brackets that are no link', '[the harbour] (now)', '[the harbour] (now)'],
    ['zero-width and right-to-left marks', 'har\u200bbour \u202egnol\u202c', 'harbour gnol'],
    ['controls and line ends', 'har\u0000bour\n\tnow', 'harbour now'],
    ['half a surrogate pair', 'harbour \ud800', 'harbour'],
    ['nothing but marks', '\u200b\u200e \u00a0', ''],
    ['signs without a word', '||** **||', ''],
    ['tags', '<b>harbour</b> <a href="x">boats</a> 1 < 2', 'harbour boats 1 < 2'],
    ['commands written as code', 'harbour `rm -rf /` boats', 'harbour boats'],
    [
      'words between two pieces of code',
      '`stop` the ||old|| harbour `now`',
      '`stop` the ||old|| harbour `now`',
    ],
    ['signs of Markdown, which are words’ own', '**bold** `code`', '**bold** `code`'],
  ])('%s', (_name, typed, cleaned) => {
    expect(cleanWords(typed)).toBe(cleaned);
  });

  test('leaves no mention, whatever was typed', () => {
    const parts = fc.constantFrom(
      '@',
      'everyone',
      'here',
      '<',
      '>',
      '&',
      '!',
      '1234567',
      '#',
      'a',
      ' ',
      '\u200b',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (typed) => {
        expect(cleanWords(typed.join(''))).not.toMatch(/@|<#\d+>/u);
      }),
      { numRuns: 2000 },
    );
  });
});
