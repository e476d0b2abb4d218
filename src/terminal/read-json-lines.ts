import { createInterface } from 'node:readline';
import type { z } from 'zod';

/** One line of JSON Lines: what it holds, or why it holds nothing. Lines are counted from 1; blank ones are skipped. */
export type JsonLine<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/** Reads JSON Lines from a stream, line by line, and checks each with a schema. */
export async function* readJsonLines<T>(
  input: NodeJS.ReadableStream,
  schema: z.ZodType<T>,
): AsyncGenerator<JsonLine<T>> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (text.trim()) yield readLine(text, line, schema);
  }
}

function readLine<T>(text: string, line: number, schema: z.ZodType<T>): JsonLine<T> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, line, reason: 'it is no JSON' };
  }
  const read = schema.safeParse(value);
  if (read.success) return { ok: true, value: read.data };
  const reasons = read.error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`);
  return { ok: false, line, reason: reasons.join('; ') };
}
