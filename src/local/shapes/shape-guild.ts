import type { APIChannel, APIGuild, APIGuildMember, APIRole, APIUser } from 'discord-api-types/v10';
import { ChannelType } from '../spec/discord-numbers.ts';
import type { World } from '../world/world.ts';
import type { WorldChannel } from '../world/world-channel.ts';

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

/** What the person may do, who owns the server: everything. */
export const OWNER_PERMISSIONS = ((1n << 53n) - 1n).toString();

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
  return {
    id: channel.id,
    type: ChannelType.GuildText,
    guild_id: world.guild.id,
    name: channel.name,
    topic: null,
    position: 0,
    nsfw: false,
    parent_id: null,
    last_message_id,
    rate_limit_per_user: 0,
    permission_overwrites: [],
    flags: 0,
  } as unknown as APIChannel;
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
    channels: [shapeChannel(world, world.guildChannel)],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
