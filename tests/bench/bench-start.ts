import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const ROOT = resolve(import.meta.dirname, '../..');

/** Prints how long the whole process takes from its start to its `ready:` line, without and with a library file. */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  try {
    console.log(`start to ready, library built        ${(await timeStart(folder)).toFixed(0)} ms`);
    console.log(`start to ready, library loaded       ${(await timeStart(folder)).toFixed(0)} ms`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeStart(libraryDir: string): Promise<number> {
  return new Promise((resolveTime, reject) => {
    const started = performance.now();
    let took: number | null = null;
    const environment = { ...process.env, PORT: '0', LIBRARY_DIR: libraryDir, DISCORD_TOKEN: '' };
    const child = spawn(process.execPath, ['src/run.js', 'src/main.ts'], {
      cwd: ROOT,
      env: environment,
    });
    child.once('error', reject);
    child.stdout.on('data', (data: Buffer) => {
      if (!data.toString().includes('ready:')) return;
      took = performance.now() - started;
      child.kill('SIGTERM');
    });
    child.once('exit', (code) => {
      if (took === null) reject(new Error(`The program ended with status ${code} before it was ready.`));
      else resolveTime(took);
    });
  });
}
