import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CorrectionRecord } from './seed-schemas.ts';
import { writeWhole } from './write-whole.ts';

const FILE = 'corrections.json';

/** The corrections of a folder cannot be read or written. Its message is a sentence for whoever keeps the folder. */
export class CorrectionsError extends Error {}

/**
 * Adds a correction to the folder's, in place of an earlier one of the same piece. The file is written whole beside the
 * present one and takes its place by renaming, so a reader has the one or the other. Throws a CorrectionsError where the
 * present file is no list, which is left as it is, or the folder cannot be written to.
 */
export function keepCorrection(seedsDir: string, correction: CorrectionRecord): void {
  const file = join(seedsDir, FILE);
  const isOther = (each: unknown) => {
    const place = PlaceSchema.safeParse(each).data;
    return !place || (['article', 'start', 'end'] as const).some((key) => place[key] !== correction[key]);
  };
  const kept = [...readList(file).filter(isOther), correction];
  try {
    writeWhole(file, Buffer.from(`${JSON.stringify(kept, null, 2)}\n`));
  } catch (fault) {
    throw new CorrectionsError(`${file} cannot be written (${readCode(fault)}).`);
  }
}

const PlaceSchema = z.object({ article: z.string(), start: z.number(), end: z.number() });

/** Whatever the list holds is kept, what cannot be used as well: it is somebody's work. */
function readList(file: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (fault) {
    if (readCode(fault) === 'ENOENT') return [];
    throw new CorrectionsError(`${file} cannot be read (${readCode(fault)}).`);
  }
  try {
    return z.array(z.unknown()).parse(JSON.parse(text.replace(/^\ufeff/u, '')));
  } catch {
    throw new CorrectionsError(`${file} is no JSON list: mend it, and accept the correction again.`);
  }
}

function readCode(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
}
