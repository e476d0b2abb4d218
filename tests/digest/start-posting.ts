import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { PostOrder } from './post-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What finds its own files beside it, or is not installed and not needed. */
const OUTSIDE = ['libsql', 'pg-native', 'zlib-sync', 'bufferutil', 'utf-8-validate', 'erlpack'];

/** A process that posts, and what it has printed line by line. */
export interface PostingProcess {
  readonly lines: readonly string[];
  /** Ends it as a power cut does, or lets it end by itself. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** Starts a process that posts what is due and waits until it is about to look for it. */
export async function startPosting(order: PostOrder): Promise<PostingProcess> {
  bundled ??= bundle();
  const child = spawn(process.execPath, [await bundled, JSON.stringify(order)]);
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

let bundled: Promise<string> | null = null;

/** The program in one file, which starts in a fraction of the time. It lies where it finds the packages. */
async function bundle(): Promise<string> {
  const outfile = join(ROOT, `node_modules/.cache/on-the-record/post-process-${process.pid}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, 'post-process.ts')],
    ...{ outfile, bundle: true, platform: 'node', format: 'esm', external: OUTSIDE },
    // Packages of the older kind ask for a `require`, which a module does not have by itself.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}
