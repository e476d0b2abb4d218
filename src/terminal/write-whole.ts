import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from './exit-status.ts';

/**
 * Writes a file beside its place and renames it, so that nobody ever meets half of one. Throws a UsageError where the
 * place cannot be written to; what was there stays as it was.
 */
export function writeWhole(file: string, content: string | Buffer): void {
  const aside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(aside, content, { flag: 'wx' });
    renameSync(aside, file);
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : null;
    if (code !== 'EEXIST') removeIfThere(aside);
    if (code === null) throw fault;
    throw new UsageError(`${file} cannot be written (${code}).`);
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What could not be made, as its folder is none, cannot be removed either: the first fault is the one to tell.
  }
}
