import { z } from 'zod';
import type { Problem } from './corpus.ts';
import { decodeText } from './decode-text.ts';

/** What could be used of a data file. */
export interface Entries<T> {
  readonly entries: readonly T[];
  readonly problems: readonly Problem[];
}

// zod's own sentence for a key that is not there speaks of undefined, which means nothing to a person writing JSON.
const PARAMS: z.core.ParseContext<z.core.$ZodIssue> = {
  error: ({ input }) => (input === undefined ? 'is missing' : undefined),
};

/** The entries of a JSON list that fit the schema; a file that is not there holds none. */
export function readList<T>(name: string, bytes: Uint8Array | undefined, schema: z.ZodType<T>): Entries<T> {
  if (bytes === undefined) return { entries: [], problems: [] };
  const whole = readOne(name, bytes, z.array(z.unknown(), 'it must be a list'));
  const entries: T[] = [];
  const problems = [...whole.problems];
  for (const [index, entry] of (whole.entries[0] ?? []).entries()) {
    const parsed = schema.safeParse(entry, PARAMS);
    if (parsed.success) entries.push(parsed.data);
    // People count from one.
    else problems.push({ file: name, message: `Entry ${index + 1} is left out: ${describe(parsed.error)}.` });
  }
  return { entries, problems };
}

/** The one value a JSON file holds, as a list of one, or of none where it does not fit the schema. */
export function readOne<T>(name: string, bytes: Uint8Array, schema: z.ZodType<T>): Entries<T> {
  const leaveOut = (why: string) => ({
    entries: [],
    problems: [{ file: name, message: `The file is left out: ${why}.` }],
  });
  // Editors that put a byte order mark before JSON mean nothing by it.
  const text = decodeText(bytes)?.replace(/^\ufeff/, '');
  if (text === undefined) return leaveOut('it is not UTF-8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return leaveOut('it is not JSON');
  }
  const parsed = schema.safeParse(value, PARAMS);
  return parsed.success ? { entries: [parsed.data], problems: [] } : leaveOut(describe(parsed.error));
}

/** The entries whose key no earlier entry has. */
export function keepFirst<T>(
  name: string,
  list: Entries<T>,
  what: string,
  key: (entry: T) => string,
): Entries<T> {
  const seen = new Set<string>();
  const problems = [...list.problems];
  const entries = list.entries.filter((entry) => {
    const isNew = !seen.has(key(entry));
    if (!isNew)
      problems.push({ file: name, message: `A second entry with the ${what} "${key(entry)}" is left out.` });
    seen.add(key(entry));
    return isNew;
  });
  return { entries, problems };
}

function describe(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
}
