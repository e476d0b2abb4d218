import {
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { PageOption } from '../../src/local/page-protocol.ts';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { Person } from './act-as-person.ts';
import { startClient } from './start-client.ts';
import { startLocal } from './start-local.ts';

/** A local channel, a discord.js client whose bot has the command "look", and the person who uses it. */
export class Trial {
  readonly local: LocalDiscord;
  readonly client: Client<true>;
  readonly person: Person;

  private constructor(local: LocalDiscord, client: Client<true>, person: Person) {
    this.local = local;
    this.client = client;
    this.person = person;
  }

  static async start(commands: RESTPostAPIApplicationCommandsJSONBody[]): Promise<Trial> {
    const local = await startLocal();
    const client = await startClient(local);
    await client.application.commands.set(commands);
    return new Trial(local, client, await Person.join(local));
  }

  /** Runs "look" as the person, answers it as the bot, and gives the interaction's id. */
  async runCommand(
    answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
    { options = [] as PageOption[], channelId = this.local.ids.channel } = {},
  ): Promise<string> {
    const answered = this.answerNext(answer);
    const commandId = await this.person.commandId('look');
    const { interactionId } = await this.person.act({ kind: 'command', channelId, commandId, options });
    await answered;
    return interactionId;
  }

  /** What the bot does with the next interaction. */
  answerNext<T>(answer: (interaction: T) => Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.client.once(Events.InteractionCreate, (interaction) =>
        answer(interaction as T).then(resolve, reject),
      );
    });
  }

  async end(): Promise<void> {
    this.person.leave();
    await this.client.destroy();
    await this.local.close();
  }
}
