import * as z from 'zod';
import { Refusal } from '../checks/refusal.ts';
import type {
  PageDismissRequest,
  PageInteraction,
  PageMessageRequest,
  PageOption,
} from '../page-protocol.ts';

const optionSchema: z.ZodType<PageOption> = z.strictObject({
  name: z.string(),
  type: z.int(),
  value: z.union([z.string(), z.number(), z.boolean()]).exactOptional(),
  get options() {
    return z.array(optionSchema).exactOptional();
  },
  focused: z.boolean().exactOptional(),
});

const fieldSchema = z.strictObject({
  customId: z.string(),
  value: z.string().exactOptional(),
  values: z.array(z.string()).exactOptional(),
});

const channelId = z.string();
const commandId = z.string();
const messageId = z.string();
const customId = z.string();
const options = z.array(optionSchema);

/** The body of POST /page/interactions. */
export const pageInteractionSchema: z.ZodType<PageInteraction> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('command'), channelId, commandId, options }),
  z.strictObject({ kind: z.literal('message-command'), channelId, commandId, messageId }),
  z.strictObject({ kind: z.literal('autocomplete'), channelId, commandId, options }),
  z.strictObject({
    kind: z.literal('component'),
    channelId,
    messageId,
    customId,
    values: z.array(z.string()).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('modal'), channelId, customId, components: z.array(fieldSchema) }),
]);

/** The body of POST /page/messages. */
export const pageMessageSchema: z.ZodType<PageMessageRequest> = z.strictObject({
  channelId,
  content: z.string(),
  replyTo: z.string().exactOptional(),
  edits: z.string().exactOptional(),
});

/** The body of POST /page/dismiss. */
export const pageDismissSchema: z.ZodType<PageDismissRequest> = z.strictObject({ messageId });

/** Reads what the page sent. @throws Refusal 400 with a sentence that says which field is wrong. */
export function readPageBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw refusePage(400, `The request is wrong at "${issue?.path.join('.')}": ${issue?.message}.`);
}

/** A refusal for the page: one sentence. */
export function refusePage(status: number, sentence: string): Refusal {
  return new Refusal(status, 0, sentence);
}
