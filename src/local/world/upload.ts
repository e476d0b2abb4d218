/** A file that came with a request. `id` is the n of its field files[n], which attachments name it by. */
export interface Upload {
  id: string;
  name: string;
  type: string;
  body: Buffer;
}
