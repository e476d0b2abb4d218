import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { rankDocuments } from '../search/rank-documents.ts';
import { UsageError } from './exit-status.ts';
import { readJsonLines } from './read-json-lines.ts';

const Id = z.union([z.string(), z.number()]).transform(String);
const DocumentSchema = z.object({ id: Id, title: z.string().optional().default(''), text: z.string() });
const QuerySchema = z.object({ id: Id, text: z.string() });

/** Ranks documents for queries, both files of JSON Lines; yields a line of JSON a query. */
export async function* rankLines(docs: string, queries: string, limit: number): AsyncGenerator<string> {
  const documents = await readAll(docs, DocumentSchema);
  for (const { query, ranking } of rankDocuments(documents, await readAll(queries, QuerySchema), limit)) {
    yield JSON.stringify({ query, ranking });
  }
}

async function readAll<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const values: T[] = [];
  try {
    for await (const read of readJsonLines(createReadStream(file), schema)) {
      if (!read.ok) throw new UsageError(`Line ${read.line} of ${file} cannot be read: ${read.reason}.`);
      values.push(read.value);
    }
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault)
      throw new UsageError(`${file} cannot be read (${fault.code}).`);
    throw fault;
  }
  return values;
}
