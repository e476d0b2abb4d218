import { record } from '../record.ts';
import { benchAnswers, makeQuestions } from './bench-answers.ts';
import { benchDigests, benchKills } from './bench-digest.ts';
import { benchExtract } from './bench-extract.ts';
import { benchScale } from './bench-scale.ts';
import { benchSocket } from './bench-socket.ts';
import { benchStart } from './bench-start.ts';
import { sayTiming } from './measure.ts';

const SIZES = [1000, 10_000, 100_000];
const DIGESTS = 10_000;
const KILLS = 200;
const SEED = 20_300_110;

/**
 * Prints every figure of the bench but those of digests: `npm run bench`, which takes some minutes. `npm run bench scale`
 * prints only how the library grows to 100,000 passages, or to the numbers that follow; `npm run bench extract` how fast
 * statements are found; `npm run bench digest` how ten thousand digests are posted, and what becomes of digests whose
 * process is killed two hundred times. Times are of this machine; compare them within one run only.
 */
const [only, ...sizes] = process.argv.slice(2);
if (only === 'scale') {
  await benchScale(sizes.length > 0 ? sizes.map(Number) : SIZES);
} else if (only === 'extract') {
  benchExtract();
} else if (only === 'digest') {
  await benchDigests(Number(sizes[0] ?? DIGESTS));
  await benchKills(Number(sizes[1] ?? KILLS), SEED);
} else {
  await benchStart();
  benchExtract();
  await benchAnswers();
  const typed = makeQuestions(300).map(({ words }) => words);
  console.log(sayTiming('answers through the socket', await benchSocket(record, typed)));
  console.log(`resident memory                     ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
  await benchScale(SIZES);
}
