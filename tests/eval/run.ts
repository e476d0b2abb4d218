import { evaluateAsk } from './ask.ts';
import { evaluateDates } from './dates.ts';
import { evaluateExcerpts } from './excerpts.ts';
import { evaluateMisquotes } from './misquotes.ts';
import { evaluatePositions } from './positions.ts';
import { evaluateQuestions } from './questions.ts';
import { evaluateQuotes } from './quotes.ts';
import { evaluateSearch } from './search.ts';

const EVALUATIONS: Readonly<Record<string, (paths: readonly string[]) => void | Promise<void>>> = {
  quotes: evaluateQuotes,
  misquotes: evaluateMisquotes,
  excerpts: evaluateExcerpts,
  dates: evaluateDates,
  search: evaluateSearch,
  positions: evaluatePositions,
  questions: evaluateQuestions,
  ask: evaluateAsk,
};

/**
 * Prints the figures of one evaluation, or of all: `npm run eval`, `npm run eval quotes`. Questions may be of any file and
 * positions of any folder of seeds: `npm run eval questions FILE.json`, `npm run eval positions ./FOLDER`.
 */
const typed = process.argv.slice(2);
const paths = typed.filter((name) => name.endsWith('.json') || name.includes('/'));
const wanted = typed.filter((name) => !paths.includes(name));
const unknown = wanted.filter((name) => !(name in EVALUATIONS));
if (unknown.length > 0) {
  console.error(
    `There is no evaluation ${unknown.join(', ')}: choose from ${Object.keys(EVALUATIONS).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(EVALUATIONS)) {
    console.log(`\n# ${name}`);
    await EVALUATIONS[name]!(paths);
  }
}
