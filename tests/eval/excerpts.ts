import {
  askCommand,
  changeWord,
  claimsWording,
  drawExcerpts,
  type Excerpt,
  listPlaces,
  makeRandom,
} from '../excerpts.ts';
import { record } from '../record.ts';

const COUNT = 2000;
const SEED = 20_240_305;
const COMMANDS = ['who-said', 'check', 'ask'];
const MOST_SHOWN = 10;

/**
 * Draws excerpts of the record and asks each command for their source, and for that of the same with one word changed:
 * how many are found where they stand, and how often something else is called their wording.
 */
export async function evaluateExcerpts(): Promise<void> {
  const random = makeRandom(SEED);
  const excerpts = drawExcerpts(record, COUNT, random);
  const changed = excerpts
    .map((excerpt) => ({ ...excerpt, text: changeWord(excerpt, record, random) }))
    .filter(({ text }) => record.findPhrase(text).length === 0);
  for (const name of COMMANDS) {
    const missed: Excerpt[] = [];
    const invented: Excerpt[] = [];
    for (const excerpt of excerpts) {
      const answer = await askCommand(name, excerpt.text, record);
      const articles = listPlaces(answer).map(({ article }) => article);
      if (!claimsWording(answer) || !articles.includes(excerpt.passage.article)) missed.push(excerpt);
      const standsIn = record.findPhrase(excerpt.text).map(({ passage }) => passage.article);
      if (claimsWording(answer) && articles.some((article) => !standsIn.includes(article)))
        invented.push(excerpt);
    }
    const taken: Excerpt[] = [];
    for (const excerpt of changed) {
      if (claimsWording(await askCommand(name, excerpt.text, record))) taken.push(excerpt);
    }
    console.log(
      `${name}: ${excerpts.length - missed.length} of ${excerpts.length} found where they stand, ${invented.length} with another source; ${taken.length} of ${changed.length} with a changed word called verbatim`,
    );
    for (const { text } of missed.slice(0, MOST_SHOWN)) console.log(`  missed: ${text}`);
    for (const { text } of invented.slice(0, MOST_SHOWN)) console.log(`  invented: ${text}`);
    for (const { text } of taken.slice(0, MOST_SHOWN)) console.log(`  changed: ${text}`);
  }
}
