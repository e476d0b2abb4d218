import { afterAll, beforeAll } from 'vitest';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/local/start-local-discord.ts';
import { Person } from './act-as-person.ts';
import { RawBot } from './raw-bot.ts';
import { startLocal } from './start-local.ts';

/** What the tests of a file share: a local channel, a bot that says exactly what it is told, and the person. */
export interface Scene {
  local: LocalDiscord;
  bot: RawBot;
  person: Person;
}

/** Sets the scene before the first test of a file and clears it after the last. */
export function setScene(options: Partial<LocalDiscordOptions> = {}): Scene {
  const scene = {} as Scene;
  beforeAll(async () => {
    scene.local = await startLocal(options);
    scene.bot = await RawBot.join(scene.local);
    scene.person = await Person.join(scene.local);
  });
  afterAll(async () => {
    scene.person.leave();
    scene.bot.leave();
    await scene.local.close();
  });
  return scene;
}
