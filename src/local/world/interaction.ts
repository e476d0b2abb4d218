import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { ANSWER_WITHIN_MS, TOKEN_VALID_MS } from '../spec/discord-limits.ts';
import type { WorldChannel } from './world-channel.ts';

/** An interaction from the moment the person acts until its token expires. */
export interface Interaction {
  id: string;
  token: string;
  /** InteractionType */
  type: number;
  channel: WorldChannel;
  createdAt: number;
  /** What is said of it on the messages that answer it. */
  about: { name?: string; commandType?: number; shownBy?: Interaction };
  /** The message whose component was used, also where that component showed the modal that was sent. */
  sourceMessageId?: string;
  /** The type of the option being typed, for an autocomplete. */
  optionType?: number;
  answered: boolean;
  /** The message that "@original" means, once there is one. */
  originalId?: string;
  /** A deferral whose message the first follow-up fills. */
  pendingId?: string;
  messageIds: Set<string>;
  modal?: APIModalInteractionResponseCallbackData;
  /** Calls off the wait of three seconds. */
  stopWaiting: () => void;
  takeChoices?: (choices: APIApplicationCommandOptionChoice[]) => void;
}

/** What an interaction is made from, beside what every interaction has. */
export interface InteractionSeed {
  type: number;
  channel: WorldChannel;
  data: unknown;
  extra?: object;
  about?: Interaction['about'];
  sourceMessageId?: string;
  optionType?: number;
  takeChoices?: (choices: APIApplicationCommandOptionChoice[]) => void;
}

/** Whether the bot may still give its first answer. */
export function mayAnswer({ createdAt }: Interaction, now: number): boolean {
  return now - createdAt <= ANSWER_WITHIN_MS;
}

/** Whether the interaction's token still opens its webhook. */
export function isTokenValid({ createdAt }: Interaction, now: number): boolean {
  return now - createdAt <= TOKEN_VALID_MS;
}
