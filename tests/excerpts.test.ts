import { describe, expect, test } from 'vitest';
import { askCommand, changeWord, claimsWording, drawExcerpts, listPlaces, makeRandom } from './excerpts.ts';
import { record } from './record.ts';

/** `npm run eval excerpts` draws 2,000. */
const COUNT = 60;
const random = makeRandom(1_914);
const excerpts = drawExcerpts(record, COUNT, random);

describe.each(['who-said', 'check', 'ask'])('/%s', (command) => {
  test('finds an excerpt of the record where it stands, and nowhere else', async () => {
    for (const { passage, text } of excerpts) {
      const answer = await askCommand(command, text, record);
      const articles = listPlaces(answer).map(({ article }) => article);
      const standsIn = record.findPhrase(text).map((hit) => hit.passage.article);
      expect({ text, isClaimed: claimsWording(answer) }).toEqual({ text, isClaimed: true });
      expect(articles).toContain(passage.article);
      expect(articles.filter((article) => !standsIn.includes(article))).toEqual([]);
    }
  });

  test('calls no excerpt with a changed word verbatim', async () => {
    for (const excerpt of excerpts) {
      const text = changeWord(excerpt, record, random);
      if (record.findPhrase(text).length > 0) continue;
      const answer = await askCommand(command, text, record);
      expect({ text, isClaimed: claimsWording(answer) }).toEqual({ text, isClaimed: false });
    }
  });
});
