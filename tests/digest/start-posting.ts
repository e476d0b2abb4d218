import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { PostOrder } from './post-process.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUNDLES = join(ROOT, 'node_modules/.cache/on-the-record');
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

/**
 * The program in one file, which starts in a fraction of the time. It lies where it finds the packages, under a name that
 * its content makes, so that there is one of them however often and however many at once are started.
 */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'post-process.ts')],
    ...{ write: false, bundle: true, platform: 'node', format: 'esm', external: OUTSIDE },
    // Packages of the older kind ask for a `require`, which a module does not have by itself.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const { contents } = outputFiles[0]!;
  const name = `${createHash('sha256').update(contents).digest('hex')}.mjs`;
  mkdirSync(BUNDLES, { recursive: true });
  for (const old of readdirSync(BUNDLES))
    if (!old.startsWith(name)) rmSync(join(BUNDLES, old), { force: true });
  const unfinished = join(BUNDLES, `${name}-${process.pid}`);
  writeFileSync(unfinished, contents);
  renameSync(unfinished, join(BUNDLES, name));
  return join(BUNDLES, name);
}
