import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Runs a program of the project: `node src/run.js src/cli.ts …`. Its hundreds of files are put together as one, which
 * Node.js starts in half the time and holds in three quarters of the memory of files that are translated one by one. The
 * one file is kept, and made anew when any of them has changed.
 */
const [entry = '', ...args] = process.argv.slice(2);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = join(ROOT, 'node_modules');
const KEPT = join(PACKAGES, '.cache', 'on-the-record');

const program = resolve(entry);
const file = findKept(program) ?? (await putTogether(program));
process.argv = [process.execPath, program, ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(file).href);

/**
 * The file that the program was put together as, null where one of its files is another one by now.
 * @param {string} program
 * @returns {string | null}
 */
function findKept(program) {
  const note = readNote(program);
  if (note === null) return null;
  const file = placeKept(note.sum);
  const isFresh = Object.entries(note.stamps).every(([name, stamp]) => stampOf(join(ROOT, name)) === stamp);
  return isFresh && existsSync(file) && hash('sha256', readFileSync(file)) === note.sum ? file : null;
}

/**
 * The hash of what a program was last put together as, and of which files, each with its stamp then; null where nothing
 * is known of it.
 * @param {string} program
 * @returns {{ sum: string, stamps: Record<string, string> } | null}
 */
function readNote(program) {
  try {
    const { sum, stamps } = JSON.parse(readFileSync(placeNote(program), 'utf8'));
    return typeof sum === 'string' && typeof stamps === 'object' && stamps !== null ? { sum, stamps } : null;
  } catch {
    return null;
  }
}

/**
 * Puts a program together and keeps it where its packages are found; gives the file's path.
 * @param {string} program
 * @returns {Promise<string>}
 */
async function putTogether(program) {
  const { build, stop } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [program],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    // What is no module is found from src/: see source-folder.ts.
    define: { 'import.meta.url': JSON.stringify(import.meta.url) },
    logLevel: 'error',
  });
  await stop();
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const names = [...Object.keys(metafile.inputs), relative(ROOT, fileURLToPath(import.meta.url))];
  return keep(program, bytes, names) ?? lend(bytes);
}

/**
 * Keeps a program of the project; gives its file's path, null where nothing can be kept.
 * @param {string} program
 * @param {Uint8Array} bytes
 * @param {readonly string[]} names Of the files that it was put together of.
 */
function keep(program, bytes, names) {
  if (!program.startsWith(ROOT)) return null;
  const sum = hash('sha256', bytes);
  const stamps = Object.fromEntries(names.map((name) => [name, stampOf(join(ROOT, name))]));
  try {
    mkdirSync(KEPT, { recursive: true });
    const former = readNote(program)?.sum ?? sum;
    write(placeKept(sum), bytes);
    write(placeNote(program), JSON.stringify({ sum, stamps }));
    if (former !== sum) rmSync(placeKept(former), { force: true });
    return placeKept(sum);
  } catch {
    return null;
  }
}

/**
 * Writes a program where it lies until the process ends, with a link to its packages; gives its file's path.
 * @param {Uint8Array} bytes
 */
function lend(bytes) {
  const room = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  process.once('exit', () => rmSync(room, { recursive: true, force: true }));
  symlinkSync(PACKAGES, join(room, 'node_modules'), 'junction');
  writeFileSync(join(room, 'program.mjs'), bytes);
  return join(room, 'program.mjs');
}

/** @param {string} sum */
function placeKept(sum) {
  return join(KEPT, `${sum}.mjs`);
}

/**
 * Where it is noted what a program was put together of.
 * @param {string} program
 */
function placeNote(program) {
  return join(KEPT, `${relative(ROOT, program).replaceAll(/\W/g, '-')}.json`);
}

/** @param {string} path */
function stampOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return `${stats?.size} ${stats?.mtimeMs}`;
}

/**
 * Others may be starting the same program: a file is there whole or not at all.
 * @param {string} path
 * @param {string | Uint8Array} content
 */
function write(path, content) {
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}
