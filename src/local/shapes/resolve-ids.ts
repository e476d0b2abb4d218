import { findChannel, type World } from '../world/world.ts';
import type { WorldChannel } from '../world/world-channel.ts';
import { shapeChannel, shapeEveryone, shapeMember } from './shape-guild.ts';

/** The things an interaction names by id, as they stand under `resolved`; a kind that isn't named is left out. */
export interface Resolved {
  users?: Record<string, unknown>;
  members?: Record<string, unknown>;
  roles?: Record<string, unknown>;
  channels?: Record<string, unknown>;
}

/** Resolves ids of users, roles and channels. In direct messages there are no members. */
export function resolveIds(
  world: World,
  channel: WorldChannel,
  ids: readonly string[],
): Resolved | undefined {
  const resolved: Resolved = {};
  const put = (kind: keyof Resolved, id: string, value: unknown) => {
    resolved[kind] = { ...resolved[kind], [id]: value };
  };
  for (const id of ids) {
    const user = [world.me, world.bot].find((one) => one.id === id);
    if (user) {
      const { user: _user, deaf: _deaf, mute: _mute, ...member } = shapeMember(world, user);
      put('users', id, user);
      if (channel.kind === 'guild') put('members', id, member);
    } else if (id === world.guild.id) put('roles', id, shapeEveryone(world));
    else {
      const named = findChannel(world, id);
      if (named?.kind === 'guild') put('channels', id, shapeChannel(world, named));
    }
  }
  return Object.keys(resolved).length > 0 ? resolved : undefined;
}
