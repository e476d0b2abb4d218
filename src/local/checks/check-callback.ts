import {
  InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema,
  InteractionApplicationCommandAutocompleteCallbackNumberDataSchema,
  InteractionApplicationCommandAutocompleteCallbackStringDataSchema,
  ModalInteractionCallbackRequestDataSchema,
} from 'discord-api-spec/zod';
import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { CallbackType, InteractionType, OptionType } from '../spec/discord-numbers.ts';
import { findBodyFaults } from './check-body.ts';
import { findDoubleIds, placeComponents } from './check-components.ts';
import { findChoiceListFaults } from './check-options.ts';
import { refuseFaults } from './refusal.ts';

const { ChannelMessage, DeferredChannelMessage, DeferredMessageUpdate, UpdateMessage, Autocomplete, Modal } =
  CallbackType;

/**
 * The answers each type of interaction may get; a modal sent from a message's component may also change it.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
function listCallbackTypes(interactionType: number, hasMessage: boolean): number[] {
  const updates = hasMessage ? [DeferredMessageUpdate, UpdateMessage] : [];
  switch (interactionType) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [Autocomplete];
    case InteractionType.ModalSubmit:
      return [ChannelMessage, DeferredChannelMessage, ...updates];
    default:
      return [ChannelMessage, DeferredChannelMessage, ...updates, Modal];
  }
}

/**
 * Checks that an answer is of a type that fits its interaction and has no fields but type and data.
 * @throws Refusal 50035.
 */
export function checkCallbackType(
  body: unknown,
  interactionType: number,
  hasMessage: boolean,
): { type: number; data: unknown } {
  const fields = typeof body === 'object' && body !== null ? body : {};
  const { type, data, ...rest } = fields as { type?: number; data?: unknown };
  const allowed = listCallbackTypes(interactionType, hasMessage);
  refuseFaults(
    Object.keys(rest).map((key) => ({
      path: [key],
      code: 'UNKNOWN_FIELD',
      message: 'This field is not known here.',
    })),
  );
  if (type === undefined || !allowed.includes(type)) {
    const message = `Value "${type}" must be one of (${allowed.join(', ')}).`;
    refuseFaults([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  return { type: type as number, data: data ?? undefined };
}

/** Checks the modal of an answer. */
export function checkModal(data: unknown): APIModalInteractionResponseCallbackData {
  const faults = findBodyFaults(ModalInteractionCallbackRequestDataSchema, data);
  if (faults.length === 0) {
    const { components } = data as APIModalInteractionResponseCallbackData;
    faults.push(...findDoubleIds(placeComponents(components, ['components'])));
  }
  refuseFaults(faults.map((fault) => ({ ...fault, path: ['data', ...fault.path] })));
  return data as APIModalInteractionResponseCallbackData;
}

/** Checks the choices of an autocomplete; their values must be of the type of the option being typed. */
export function checkChoices(data: unknown, optionType: number): APIApplicationCommandOptionChoice[] {
  const schema =
    optionType === OptionType.Integer
      ? InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema
      : optionType === OptionType.Number
        ? InteractionApplicationCommandAutocompleteCallbackNumberDataSchema
        : InteractionApplicationCommandAutocompleteCallbackStringDataSchema;
  const faults = findBodyFaults(schema, data ?? {});
  const choices = (data as { choices?: APIApplicationCommandOptionChoice[] } | undefined)?.choices ?? [];
  if (faults.length === 0) faults.push(...findChoiceListFaults(choices, ['choices']));
  refuseFaults(faults.map((fault) => ({ ...fault, path: ['data', ...fault.path] })));
  return choices;
}
