import type { APIAttachment, APIMessage, APIUser } from 'discord-api-types/v10';
import type { MessageBody } from '../checks/check-message.ts';
import { MessageFlag, MessageType } from '../spec/discord-numbers.ts';
import type { Upload } from '../world/upload.ts';
import type { World } from '../world/world.ts';
import type { WorldChannel } from '../world/world-channel.ts';
import { findMentions } from './find-mentions.ts';
import { numberComponents } from './number-components.ts';
import { listUnembedded, shapeEmbeds } from './shape-embeds.ts';

/** What a message is made from beside its body. */
export interface MessageOrigin {
  author: APIUser;
  uploads?: readonly Upload[];
  /** What the message answers, shown above it. */
  repliedTo?: APIMessage;
  /** Whether answering pings the author of `repliedTo`, where allowed_mentions leaves it open. */
  pingsReply?: boolean;
  type?: number;
  extra?: Partial<APIMessage>;
}

/** The flags a request may set on a message; any other it names is passed over, as Discord does. */
const SETTABLE_FLAGS =
  MessageFlag.SuppressEmbeds |
  MessageFlag.Ephemeral |
  MessageFlag.SuppressNotifications |
  MessageFlag.IsComponentsV2;

/** Builds a new message in a channel from a checked body. It isn't posted yet. */
export function shapeMessage(
  world: World,
  channel: WorldChannel,
  body: MessageBody,
  origin: MessageOrigin,
): APIMessage {
  const { author, uploads = [], repliedTo, pingsReply = true, type, extra } = origin;
  const content = (body.content ?? '').trim();
  const pinged = repliedTo && pingsReply ? repliedTo.author : undefined;
  const attachments = storeUploads(world, channel, body, uploads);
  const embeds = shapeEmbeds(body.embeds ?? [], attachments);
  return {
    id: world.nextId(),
    channel_id: channel.id,
    type: type ?? (repliedTo ? MessageType.Reply : MessageType.Default),
    author,
    content,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    ...findMentions(world, content, body.allowed_mentions, pinged),
    attachments: listUnembedded(attachments, body.embeds ?? []),
    embeds,
    components: numberComponents(body.components ?? []),
    pinned: false,
    flags: (body.flags ?? 0) & SETTABLE_FLAGS,
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: body.nonce }),
    ...(repliedTo && {
      message_reference: {
        type: 0,
        channel_id: channel.id,
        message_id: repliedTo.id,
        ...placeInGuild(world, channel),
      },
      referenced_message: omitReference(repliedTo),
    }),
    ...extra,
  } as APIMessage;
}

/** The message as a change makes it: what the body doesn't name stays as it is. */
export function changeMessage(
  world: World,
  channel: WorldChannel,
  message: APIMessage,
  body: MessageBody,
  uploads: readonly Upload[] = [],
): APIMessage {
  const kept = body.attachments
    ? message.attachments.filter(({ id }) => body.attachments?.some((named) => String(named.id) === id))
    : message.attachments;
  const added = storeUploads(world, channel, body, uploads);
  const content = (body.content ?? '').trim();
  const lasting = SETTABLE_FLAGS & ~MessageFlag.SuppressEmbeds;
  const flags =
    ((message.flags ?? 0) & lasting) |
    ((body.flags ?? message.flags ?? 0) & SETTABLE_FLAGS & ~MessageFlag.Ephemeral);
  return {
    ...message,
    ...(body.content !== undefined && { content, ...findMentions(world, content, body.allowed_mentions) }),
    ...(body.embeds !== undefined && { embeds: shapeEmbeds(body.embeds ?? [], added) }),
    ...(body.components !== undefined && { components: numberComponents(body.components ?? []) }),
    attachments: [...kept, ...listUnembedded(added, body.embeds ?? [])],
    edited_timestamp: new Date(world.clock.now()).toISOString(),
    flags,
  } as APIMessage;
}

function placeInGuild(world: World, channel: WorldChannel): { guild_id?: string } {
  return channel.kind === 'guild' ? { guild_id: world.guild.id } : {};
}

/** A message that is answered is shown without what it answers itself. */
function omitReference({ referenced_message: _deeper, ...message }: APIMessage): APIMessage {
  return message as APIMessage;
}

function storeUploads(
  world: World,
  channel: WorldChannel,
  body: MessageBody,
  uploads: readonly Upload[],
): APIAttachment[] {
  return uploads.map((upload) => {
    const id = world.nextId();
    const described = body.attachments?.find((named) => String(named.id) === upload.id);
    // "a picture.png" becomes "a_picture.png", which needs no escaping in an address.
    const filename = (described?.filename ?? upload.name).replaceAll(/[^\w.-]/g, '_');
    const url = `${world.url}/attachments/${channel.id}/${id}/${filename}`;
    world.attachments.set(id, { ...upload, name: filename });
    return {
      id,
      filename,
      size: upload.body.length,
      url,
      proxy_url: url,
      content_type: upload.type,
      ...(described?.description && { description: described.description }),
    };
  });
}
