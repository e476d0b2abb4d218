import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { SOURCE_FOLDER } from '../../source-folder.ts';
import { Refusal } from '../refusal.ts';
import type { FeedEntry } from './read-feed.ts';
import type { PageRead } from './read-page.ts';

/** What is to be read, as it came. */
export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it came from; empty for a file. */
  readonly url: string;
}

/** What the process says when it has read something. */
export type ReadOutcome =
  | { readonly is: 'page'; readonly page: PageRead }
  | { readonly is: 'feed'; readonly entries: readonly FeedEntry[] }
  | { readonly is: 'refused'; readonly message: string };

/** Reads other people's pages and feeds in a process of its own, which knows nothing and can be stopped. */
export interface Reader {
  /** Throws a Refusal where there is no article to be read. */
  readPage(task: ReadTask): Promise<PageRead>;
  /** Throws a Refusal for what is no feed. */
  readFeed(task: ReadTask): Promise<readonly FeedEntry[]>;
  close(): void;
}

const RUN = fileURLToPath(new URL('run.js', SOURCE_FOLDER));
const PROGRAM = fileURLToPath(new URL('feeds/read/reading-process.ts', SOURCE_FOLDER));
const MOST_MEGABYTES = 512;
/** A real page is read in a fraction of this, in milliseconds; one that is made to keep its reader busy never ends. */
const PATIENCE = 20_000;
/** A process that has had nothing to read for so long only takes room. */
const IDLE = 60_000;
/** One that is not up by then, in milliseconds, is stuck on its way there; as many are tried. */
const START_PATIENCE = 30_000;
const MOST_STARTS = 3;

/** A process, when it has come up (on a busy machine that takes longer than reading does), and when it has ended. */
interface Running {
  readonly reader: ChildProcess;
  readonly isUp: Promise<unknown>;
  readonly ended: Promise<ReadOutcome>;
}

/** How long is waited for what is read and for a process to come up, in milliseconds, and what the process runs. */
export interface ReaderSettings {
  readonly patience?: number;
  readonly startPatience?: number;
  readonly program?: string;
}

/** One process for all, started when something is to be read, and anew after one that had to be stopped. */
export function makeReader({
  patience = PATIENCE,
  startPatience = START_PATIENCE,
  program = PROGRAM,
}: ReaderSettings = {}): Reader {
  const oneByOne = pLimit(1);
  let running: Running | null = null;
  let idle: NodeJS.Timeout | undefined;

  function start(): Running {
    const reader = fork(RUN, [program], {
      execArgv: [`--max-old-space-size=${MOST_MEGABYTES}`],
      // It is told nothing but what it is to read, and what it prints when it fails is of no use to anybody.
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    const ended = new Promise<ReadOutcome>((resolve) => {
      const end = () => {
        if (running?.reader === reader) running = null;
        resolve(BROKEN);
      };
      reader.once('exit', end).once('error', end);
    });
    return { reader, isUp: new Promise((resolve) => reader.once('message', resolve)), ended };
  }

  function close(): void {
    clearTimeout(idle);
    running?.reader.kill('SIGKILL');
    running = null;
  }

  /** A process that is up, or has ended on its way there. */
  async function comeUp(): Promise<Running> {
    for (let started = 0; started < MOST_STARTS; started++) {
      running ??= start();
      const { isUp, ended } = running;
      const stuck = new AbortController();
      const waiting = sleep(startPatience, 'stuck', { signal: stuck.signal }).catch(() => null);
      const state = await Promise.race([isUp, ended, waiting]);
      stuck.abort();
      if (state !== 'stuck') return running;
      close();
    }
    throw new Error('The process that reads pages does not come up.');
  }

  async function ask(task: ReadTask & { as: 'page' | 'feed' }): Promise<ReadOutcome> {
    clearTimeout(idle);
    const { reader, ended } = await comeUp();
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), patience);
    try {
      const answered = once(reader, 'message', { signal: late.signal });
      // Where it cannot be sent the process has ended, which is noticed.
      reader.send(task, () => {});
      return await Promise.race([answered.then(([outcome]) => outcome as ReadOutcome), ended]);
    } catch (fault) {
      if (!late.signal.aborted) throw fault;
      close();
      return LATE;
    } finally {
      clearTimeout(timer);
      idle = setTimeout(close, IDLE).unref();
    }
  }

  return {
    async readPage(task) {
      const outcome = await oneByOne(() => ask({ ...task, as: 'page' }));
      if (outcome.is === 'page') return outcome.page;
      throw new Refusal(outcome.is === 'refused' ? outcome.message : 'It is no page.');
    },
    async readFeed(task) {
      const outcome = await oneByOne(() => ask({ ...task, as: 'feed' }));
      if (outcome.is === 'feed') return outcome.entries;
      throw new Refusal(outcome.is === 'refused' ? outcome.message : 'It is no feed.');
    },
    close,
  };
}

const BROKEN: ReadOutcome = { is: 'refused', message: 'It is too broken to be read.' };
const LATE: ReadOutcome = {
  is: 'refused',
  message: 'It takes too long to be read: it is not built like an article’s page.',
};
