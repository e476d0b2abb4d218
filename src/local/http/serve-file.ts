import type { ServerResponse } from 'node:http';
import type { PageFiles } from '../page-protocol.ts';
import type { World } from '../world/world.ts';

/** The page may load nothing but itself and talk to nobody but its own server. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A file that a bot sent may not run anything. */
const ATTACHMENT_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Headers that every answer has. */
export const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Sends the file of the page at this path; false where there is none. */
export function servePageFile(files: PageFiles, path: string, response: ServerResponse): boolean {
  const file = files.get(path);
  if (!file) return false;
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.body.length,
    'cache-control': 'no-cache',
    'content-security-policy': PAGE_POLICY,
  });
  response.end(file.body);
  return true;
}

/** "/attachments/1/2/picture.png" */
const ATTACHMENT_PATH = /^\/attachments\/\d{1,20}\/(\d{1,20})\/[\w.-]{1,1024}$/;

/** Sends the attachment at this path; false where there is none. Anything but a picture is downloaded. */
export function serveAttachment(world: World, path: string, response: ServerResponse): boolean {
  const file = world.attachments.get(ATTACHMENT_PATH.exec(path)?.[1] ?? '');
  if (!file) return false;
  const isPicture = file.type.startsWith('image/');
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.body.length,
    'content-security-policy': ATTACHMENT_POLICY,
    ...(!isPicture && { 'content-disposition': `attachment; filename="${file.name}"` }),
  });
  response.end(file.body);
  return true;
}
