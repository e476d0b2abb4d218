import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { PostOrder } from './post-process.ts';

const RUN = resolve(import.meta.dirname, '../../src/run.js');
const PROGRAM = join(import.meta.dirname, 'post-process.ts');

/** A process that posts, and what it has printed line by line. */
export interface PostingProcess {
  readonly lines: readonly string[];
  /** Ends it as a power cut does, or lets it end by itself. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** Starts a process that posts what is due and waits until it is about to look for it. */
export async function startPosting(order: PostOrder): Promise<PostingProcess> {
  const child = spawn(process.execPath, [RUN, PROGRAM, JSON.stringify(order)]);
  const ended = once(child, 'exit');
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  await new Promise<void>((ready, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      lines.push(...data.toString().split('\n').filter(Boolean));
      if (lines.includes('ready')) ready();
    });
    child.once('exit', () => reject(new Error(`It ended before it was ready: ${errors}`)));
  });
  return {
    lines,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}
