import type { IncomingMessage } from 'node:http';
import { createRefusal } from '../checks/refusal.ts';
import { MAX_FILE_BYTES, MAX_REQUEST_BYTES } from '../spec/discord-limits.ts';
import type { Upload } from '../world/upload.ts';

/** What a request held; `json` is undefined where it had no body. */
export interface RequestBody {
  json: unknown;
  uploads: Upload[];
}

/** "files[0]" */
const FILE_FIELD = /^files\[(\d{1,2})\]$/;

/**
 * Reads a request's JSON, alone or as the payload_json of a multipart form with files.
 * https://discord.com/developers/docs/reference#uploading-files
 * @throws Refusal 50109 for broken JSON, 40005 for a body or a file that is too large.
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { json: undefined, uploads: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { json: parseJson(bytes.toString('utf8')), uploads: [] };
  const form = await readForm(type, bytes);
  const payload = form.get('payload_json');
  const uploads: Upload[] = [];
  for (const [field, value] of form) {
    const id = FILE_FIELD.exec(field)?.[1];
    if (id === undefined || typeof value === 'string') continue;
    if (value.size > MAX_FILE_BYTES) throw createRefusal('tooLarge');
    const body = Buffer.from(await value.arrayBuffer());
    uploads.push({ id, name: value.name, type: value.type || 'application/octet-stream', body });
  }
  return { json: typeof payload === 'string' ? parseJson(payload) : {}, uploads };
}

async function readForm(type: string, bytes: Buffer): Promise<FormData> {
  const request = new Request('http://127.0.0.1/', {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(bytes),
  });
  try {
    return await request.formData();
  } catch {
    throw createRefusal('invalidForm');
  }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_REQUEST_BYTES) throw createRefusal('tooLarge');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw createRefusal('invalidJson');
  }
}
