import type { APIChannel, APIGuild, APIGuildMember, APIRole, APIUser } from 'discord-api-types/v10';
import { ChannelType } from '../spec/discord-numbers.ts';
import { listGuildChannels, type World } from '../world/world.ts';
import { isThread, type WorldChannel } from '../world/world-channel.ts';

/**
 * Every permission a member may have in the local server but Administrator and Manage Messages.
 * https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags
 */
const BITS = {
  AddReactions: 6,
  ViewChannel: 10,
  SendMessages: 11,
  EmbedLinks: 14,
  AttachFiles: 15,
  History: 16,
  UseCommands: 31,
};

/** The permissions of everyone, the bot included, as Discord writes them: a number in a string. */
export const PERMISSIONS = Object.values(BITS)
  .reduce((set, bit) => set | (1n << BigInt(bit)), 0n)
  .toString();

/** The language everyone has. */
export const LOCALE = 'en-US';

/** What the person may do: everything as the server's owner, else what everyone may. */
export function permissionsOf({ isOwner }: World): string {
  return isOwner ? ((1n << 53n) - 1n).toString() : PERMISSIONS;
}

/** A person or the bot as a member of the server. */
export function shapeMember(world: World, user: APIUser): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: world.joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0 as APIGuildMember['flags'],
  };
}

/** A channel as REST and the gateway give it. */
export function shapeChannel(world: World, channel: WorldChannel): APIChannel {
  const { lastMessageId: last_message_id } = channel;
  if (channel.kind === 'dm') {
    const recipients = [world.me];
    return {
      id: channel.id,
      type: ChannelType.DM,
      last_message_id,
      recipients,
      flags: 0,
    } as unknown as APIChannel;
  }
  const shared = {
    id: channel.id,
    type: channel.type,
    guild_id: world.guild.id,
    name: channel.name,
    parent_id: channel.parentId,
    last_message_id,
    rate_limit_per_user: 0,
    flags: 0,
  };
  if (isThread(channel)) return { ...shared, ...shapeThread(world, channel) } as unknown as APIChannel;
  const denied = { id: world.guild.id, type: 0, allow: '0', deny: PERMISSIONS };
  return {
    ...shared,
    topic: null,
    position: 0,
    nsfw: false,
    permission_overwrites: channel.barred ? [denied] : [],
    ...(channel.type === ChannelType.GuildForum && FORUM),
  } as unknown as APIChannel;
}

/** https://discord.com/developers/docs/resources/channel#channel-object : what only forums have. */
const FORUM = {
  available_tags: [],
  default_reaction_emoji: null,
  default_sort_order: null,
  default_forum_layout: 0,
  template: '',
};

/** https://discord.com/developers/docs/resources/channel#channel-object : what only threads have. */
function shapeThread(world: World, { messages }: WorldChannel): object {
  return {
    owner_id: world.bot.id,
    message_count: messages.size,
    total_message_sent: messages.size,
    member_count: 2,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: world.joinedAt,
      locked: false,
      create_timestamp: world.joinedAt,
    },
  };
}

/** The one role there is; its id is the server's. */
export function shapeEveryone(world: World): APIRole {
  return {
    id: world.guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    icon: null,
    unicode_emoji: null,
    hoist: false,
    position: 0,
    permissions: PERMISSIONS,
    managed: false,
    mentionable: false,
    flags: 0 as APIRole['flags'],
  };
}

/** The server as REST gives it. */
export function shapeGuild(world: World): APIGuild {
  return {
    id: world.guild.id,
    name: world.guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: world.me.id,
    region: 'local',
    home_header: null,
    afk_channel_id: null,
    afk_timeout: 300,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [shapeEveryone(world)],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: LOCALE,
    nsfw: false,
    nsfw_level: 0,
    max_presences: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    hub_type: null,
    incidents_data: null,
  } as unknown as APIGuild;
}

/** The server as GUILD_CREATE brings it, with its channels and members. */
export function shapeGuildCreate(world: World): object {
  return {
    ...shapeGuild(world),
    joined_at: world.joinedAt,
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [shapeMember(world, world.bot), shapeMember(world, world.me)],
    channels: listChannels(world),
    threads: listThreads(world),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The channels of the server that are no threads. */
export function listChannels(world: World): APIChannel[] {
  return listGuildChannels(world)
    .filter((channel) => !isThread(channel))
    .map((channel) => shapeChannel(world, channel));
}

/** The threads of the server, none of which is archived. */
export function listThreads(world: World): APIChannel[] {
  return listGuildChannels(world)
    .filter(isThread)
    .map((channel) => shapeChannel(world, channel));
}
