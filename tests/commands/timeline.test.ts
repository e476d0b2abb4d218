import { describe, expect, test } from 'vitest';
import timeline from '../../commands/timeline.ts';
import { readOptions } from '../../src/command/read-options.ts';
import { composeAnswer } from '../../src/discord/compose-message.ts';
import { NOWHERE } from '../nowhere.ts';
import { record } from '../record.ts';

describe('/timeline', () => {
  test.each([
    [
      'a day of no calendar',
      { about: 'the bridge on 31 February' },
      '“31 February” is no day of the calendar.',
    ],
    [
      'days the wrong way round',
      { from: '2025', to: '2024' },
      'The first day must not lie after the last one.',
    ],
    ['an unknown zoom', { zoom: 'week' }, 'The zoom must be one of: day, month, year.'],
  ])('says in a sentence what is wrong with %s', (_name, typed, sentence) => {
    const read = readOptions(timeline, typed);
    expect(read.ok ? '' : read.sentences.join(' ')).toContain(sentence);
  });

  test('needs no option at all', () => {
    expect(readOptions(timeline, {})).toEqual({ ok: true, options: {} });
  });

  test('turns pages that keep their place, and shows each entry once', async () => {
    const answer = await timeline.answer({ zoom: 'year' }, record, NOWHERE);
    const shown = new Set<string>();
    for (let page = 0; ; page++) {
      const message = composeAnswer(answer, { command: 'timeline', page, options: { zoom: 'year' } }, false);
      expect(message.content.length).toBeLessThanOrEqual(2000);
      for (const [, number] of message.content.matchAll(/^(\d+)\\?\. /gmu)) {
        expect(shown.has(number!)).toBe(false);
        shown.add(number!);
      }
      const labels = JSON.stringify(message.components);
      const [, count] = /"Page \d+ of (\d+)"/u.exec(labels) ?? [];
      if (page + 1 >= Number(count)) break;
    }
    expect(shown.size).toBe(answer.kind === 'timeline' ? answer.entries.length : 0);
  });
});
