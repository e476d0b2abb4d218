import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local/start-local-discord.ts';
import { scheduleOnTimers } from '../../src/local/world/clock.ts';

export const TOKEN = 'a-token-for-tests';

/** How much slower time passes for the local channel, so that three seconds suffice on a busy machine too. */
const PATIENCE = 10;
const START = Date.now();

/** Starts a local channel on a free port, on a slow clock where no other is given. */
export function startLocal(options: Partial<LocalDiscordOptions> = {}): Promise<LocalDiscord> {
  return startLocalDiscord({
    port: 0,
    now: () => START + (Date.now() - START) / PATIENCE,
    schedule: (ms, run) => scheduleOnTimers(ms * PATIENCE, run),
    token: TOKEN,
    requestsPerSecond: 1000,
    requestsPerSecondInAll: 1000,
    onFault: (fault) => {
      throw fault;
    },
    ...options,
  });
}
