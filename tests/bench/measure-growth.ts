import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { makeAsked } from '../../src/answers/answer.ts';
import { prepareAnswers } from '../../src/answers/prepare-answers.ts';
import { answerWhoSaid } from '../../src/answers/who-said/who-said.ts';
import type { LiveLibrary } from '../../src/search/live-library.ts';
import { finishInPieces } from '../../src/search/pieces.ts';
import { makeNews } from './make-news.ts';
import { addArticle } from './write-news.ts';

/** Milliseconds of adding one article to a library that answers meanwhile: the worst of some. */
export interface Growth {
  /** Until its words are found. */
  readonly searchable: number;
  /** The longest time in which nothing else got its turn. */
  readonly stall: number;
  /** How many questions were answered meanwhile. */
  readonly answered: number;
}

const TIMES = 5;
const ARTICLE = 20;
const NANOSECONDS = 1e6;

export async function measureGrowth(live: LiveLibrary, folder: string): Promise<Growth> {
  const worst = { searchable: 0, stall: 0, answered: 0 };
  const [sample] = makeNews(ARTICLE).articles;
  for (let i = 0; i < TIMES; i++) {
    addArticle(folder, { ...sample!, id: `added-${i}` });
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const started = performance.now();
    let isDone = false;
    const refreshing = grow(live, started).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      answerWhoSaid(makeAsked({ words: 'harbour' }), live.library);
      worst.answered++;
      await new Promise(setImmediate);
    }
    worst.searchable = Math.max(worst.searchable, await refreshing);
    delay.disable();
    worst.stall = Math.max(worst.stall, delay.max / NANOSECONDS);
  }
  return worst;
}

/** As the bot grows: answers are prepared once the article is searchable. Gives the milliseconds until that. */
async function grow(live: LiveLibrary, started: number): Promise<number> {
  const added = await live.refresh();
  const searchable = performance.now() - started;
  if (added.length !== 1) throw new Error(`${added.length} articles were added instead of one.`);
  await finishInPieces(prepareAnswers(live.library));
  return searchable;
}
