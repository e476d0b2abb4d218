import type { APIChannel, APIGuild, APIGuildMember, APIRole, APIUser } from 'discord-api-types/v10';
import { ChannelType, Intent } from './discord-numbers.ts';
import type { World, WorldChannel } from './world.ts';

/** Every permission a member may have in the local server but Administrator and Manage Messages. */
/** https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags */
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
  const last_message_id = [...channel.messages.keys()].at(-1) ?? null;
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
    afk_channel_id: null,
    afk_timeout: 300,
    widget_enabled: false,
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
    nsfw_level: 0,
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

/** https://discord.com/developers/docs/resources/application#application-object-application-flags */
const APPLICATION_FLAGS: readonly (readonly [intent: number, flag: number])[] = [
  [Intent.GuildPresences, 1 << 13],
  [Intent.GuildMembers, 1 << 15],
  [Intent.MessageContent, 1 << 19],
];

/** The bot's application as READY names it; its flags say which privileged intents are switched on. */
export function shapeApplication(world: World): { id: string; flags: number } {
  const granted = APPLICATION_FLAGS.filter(([intent]) => (world.privilegedIntents & intent) !== 0);
  return { id: world.bot.id, flags: granted.reduce((set, [, flag]) => set | flag, 0) };
}
