import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import type {
  APIAllowedMentions,
  APIEmbed,
  APIMessageTopLevelComponent,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { MAX_CONTENT, MAX_EMBEDS_LENGTH } from '../spec/discord-limits.ts';
import { MessageFlag } from '../spec/discord-numbers.ts';
import type { Upload } from '../world/upload.ts';
import { findBodyFaults } from './check-body.ts';
import { findComponentFaults } from './check-components.ts';
import { createRefusal, type FieldFault, refuseFaults } from './refusal.ts';

/** What a message is made or changed by; every part may be left out in a change. */
export type MessageBody = Omit<RESTPostAPIChannelMessageJSONBody, 'content'> & { content?: string | null };

const SCHEMAS = {
  create: MessageCreateRequestSchema,
  edit: MessageEditRequestPartialSchema,
  answer: IncomingWebhookInteractionRequestSchema,
  update: IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  followUp: IncomingWebhookInteractionRequestSchema,
  editAnswer: IncomingWebhookUpdateRequestPartialSchema,
};

/** Fields that discord.js sends with every message and Discord passes over where they have no meaning. */
const PASSED_OVER = ['tts', 'nonce', 'enforce_nonce'];

/** What a body is checked beside. */
interface MessageCheck {
  /** The files of the same request. */
  uploads?: readonly Upload[];
  /** What remains of a message that is changed, which the body needs not hold again. */
  kept?: MessageBody;
  /** A deferral has no content yet. */
  mayBeEmpty?: boolean;
  /** Where the message stands in the request's body, for the faults' places. */
  at?: readonly PropertyKey[];
}

/**
 * Checks the body of a message that is made (create, answer, followUp) or changed (edit, update, editAnswer).
 * @throws Refusal 50035 with every fault, or 50006 where nothing would be left to show.
 */
export function checkMessage(
  kind: keyof typeof SCHEMAS,
  body: unknown,
  { uploads = [], kept = {}, mayBeEmpty = false, at = [] }: MessageCheck = {},
): MessageBody {
  const refuse = (faults: readonly FieldFault[]) =>
    refuseFaults(faults.map((fault) => ({ ...fault, path: [...at, ...fault.path] })));
  const known = kind === 'create' ? body : omitPassedOver(body);
  refuse(findBodyFaults(SCHEMAS[kind], known));
  const message = body as MessageBody;
  const whole = { ...kept, ...message };
  const version2 = Boolean((whole.flags ?? 0) & MessageFlag.IsComponentsV2);
  refuse([
    ...findContentFaults(message),
    ...findEmbedFaults(message.embeds ?? []),
    ...findMentionFaults(message.allowed_mentions ?? {}),
    ...findAttachmentFaults(message, uploads, kept),
    ...findComponentFaults((message.components ?? []) as APIMessageTopLevelComponent[], version2),
    ...(version2 ? findVersion2Faults(whole) : []),
  ]);
  if (!mayBeEmpty && isEmpty(whole, uploads)) throw createRefusal('emptyMessage');
  return message;
}

/** The body without the fields that Discord passes over where a message answers or begins something. */
export function omitPassedOver(body: unknown): unknown {
  return omitFields(body, PASSED_OVER);
}

function omitFields(body: unknown, names: readonly string[]): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([key]) => !names.includes(key)));
}

function isEmpty(message: MessageBody, uploads: readonly Upload[]): boolean {
  const lists = [message.embeds, message.components, message.attachments, message.sticker_ids, uploads];
  return !message.content?.trim() && !message.poll && lists.every((list) => !list?.length);
}

function findContentFaults({ content }: MessageBody): FieldFault[] {
  if ((content?.length ?? 0) <= MAX_CONTENT) return [];
  const message = `Must be ${MAX_CONTENT} or fewer in length.`;
  return [{ path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message }];
}

function findEmbedFaults(embeds: readonly APIEmbed[]): FieldFault[] {
  const lengths = embeds.map(measureEmbed);
  const faults = lengths.flatMap((length, index) =>
    length === 0 && !embeds[index]?.image && !embeds[index]?.thumbnail
      ? [
          {
            path: ['embeds', index, 'description'],
            code: 'BASE_TYPE_REQUIRED',
            message: 'This field is required',
          },
        ]
      : [],
  );
  if (lengths.reduce((sum, length) => sum + length, 0) <= MAX_EMBEDS_LENGTH) return faults;
  const message = `Embed size exceeds maximum size of ${MAX_EMBEDS_LENGTH}`;
  return [...faults, { path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

function measureEmbed({ title, description, fields, footer, author }: APIEmbed): number {
  const parts = [title, description, footer?.text, author?.name];
  for (const { name, value } of fields ?? []) parts.push(name, value);
  return parts.reduce((sum, part) => sum + (part?.trim().length ?? 0), 0);
}

/** https://discord.com/developers/docs/resources/message#allowed-mentions-object */
function findMentionFaults(allowed: APIAllowedMentions): FieldFault[] {
  return (['users', 'roles'] as const).flatMap((kind) => {
    const parsed = allowed.parse?.some((name) => name === kind);
    if (!parsed || !allowed[kind]?.length) return [];
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return [{ path: ['allowed_mentions'], code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message }];
  });
}

/** Every attachment of the body must be a file of this request or one that the message has already. */
function findAttachmentFaults(
  body: MessageBody,
  uploads: readonly Upload[],
  kept: MessageBody,
): FieldFault[] {
  const ids = new Set([
    ...uploads.map(({ id }) => id),
    ...(kept.attachments ?? []).map(({ id }) => String(id)),
  ]);
  return (body.attachments ?? []).flatMap(({ id }, index) =>
    ids.has(String(id))
      ? []
      : [{ path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message: 'Unknown attachment' }],
  );
}

/** https://discord.com/developers/docs/components/reference#what-is-a-component */
function findVersion2Faults(message: MessageBody): FieldFault[] {
  return (['content', 'embeds', 'poll'] as const).flatMap((field) => {
    const value = message[field];
    if (!value || (Array.isArray(value) && value.length === 0)) return [];
    const text = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    return [{ path: [field], code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message: text }];
  });
}
