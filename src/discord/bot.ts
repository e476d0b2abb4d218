import type { Logger } from 'pino';
import type { Command, Surroundings } from '../command/command.ts';
import type { Library } from '../search/library.ts';
import type { Store } from '../store/store.ts';
import type { QuestionLimit } from './question-limit.ts';

/** What every part of the Discord side works with. */
export interface Bot {
  readonly commands: readonly Command[];
  /** The command that answers words typed after a mention, in its positional option. */
  readonly inWords: Command;
  readonly library: Library;
  readonly openStore: () => Promise<Store>;
  readonly keepCorrection: Surroundings['keepCorrection'];
  readonly log: Logger;
  /** How fast each person's questions are answered. */
  readonly limit: QuestionLimit;
  /** The one server whose managers run the bot too; null where it is its owner's alone. */
  readonly homeGuild: string | null;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Makes the short reference that a person is shown and the log holds. */
  readonly newReference: () => string;
}
