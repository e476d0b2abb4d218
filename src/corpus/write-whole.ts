import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes beside the file and renames, so that no reader ever meets half a file. Its folder must be there. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const aside = nameAside(file);
  try {
    removeHalves(file);
    const handle = openSync(aside, 'w');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** What `writeWhole` does, while other work goes on. */
export async function writeWholeInPieces(file: string, bytes: Uint8Array): Promise<void> {
  const aside = nameAside(file);
  try {
    removeHalves(file);
    await writeFile(aside, bytes, { flush: true });
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Two programs that start at once write two files, and the last one stays. */
function nameAside(file: string): string {
  return `${file}.${process.pid}.new`;
}

// The 123 of seeds.library.123.new.
const HALF = /^\.(\d+)\.new$/;

/** Takes away what programs left that were ended while they wrote. */
function removeHalves(file: string): void {
  const [folder, name] = [dirname(file), basename(file)];
  for (const other of readdirSync(folder).filter((each) => each.startsWith(name))) {
    const [, writer] = HALF.exec(other.slice(name.length)) ?? [];
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, other), { force: true });
  }
}

/** Signal 0 reaches every program that runs and does nothing: https://man7.org/linux/man-pages/man2/kill.2.html */
function isRunning(program: number): boolean {
  try {
    return process.kill(program, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
