import { createRefusal } from '../checks/refusal.ts';
import type { Call, Route } from '../http/route.ts';
import { listChannels, listThreads, shapeEveryone, shapeGuild, shapeMember } from '../shapes/shape-guild.ts';

/** The one server there is: its channels, members and role. */
export const guildRoutes: readonly Route[] = [
  readGuild('/guilds/:guild', ({ world }) => shapeGuild(world)),
  readGuild('/guilds/:guild/channels', ({ world }) => listChannels(world)),
  readGuild('/guilds/:guild/threads/active', ({ world }) => ({ threads: listThreads(world), members: [] })),
  readGuild('/guilds/:guild/roles', ({ world }) => [shapeEveryone(world)]),
  readGuild('/guilds/:guild/members/:user', ({ world, params }) => {
    const user = [world.me, world.bot].find(({ id }) => id === params.user);
    if (!user) throw createRefusal('unknownMember');
    return shapeMember(world, user);
  }),
];

function readGuild(path: string, read: (call: Call) => unknown): Route {
  return {
    method: 'GET',
    path,
    answer: (call) => {
      const { guild, isMember } = call.world;
      if (call.params.guild !== guild.id || !isMember) throw createRefusal('unknownGuild');
      return { status: 200, body: read(call) };
    },
  };
}
