import type { APIApplication, APIUser } from 'discord-api-types/v10';
import { Intent } from '../spec/discord-numbers.ts';
import type { World } from '../world/world.ts';
import { LOCALE } from './shape-guild.ts';

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

/** The application as REST gives it to its own bot. */
export function shapeWholeApplication(world: World): APIApplication {
  const application = shapeApplication(world);
  return {
    ...application,
    flags_new: String(application.flags),
    name: world.bot.username,
    type: null,
    icon: null,
    description: '',
    summary: '',
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    team: null,
    owner: world.owner,
    bot: world.bot,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
  } as unknown as APIApplication;
}

/** The bot as REST gives it to itself. */
export function shapeSelf(world: World): APIUser {
  return { ...world.bot, mfa_enabled: false, verified: true, email: null, locale: LOCALE } as APIUser;
}
