import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { placeComponents } from '../checks/check-components.ts';
import type { PageField, PageInteraction } from '../page-protocol.ts';
import { resolveIds } from '../shapes/resolve-ids.ts';
import { ComponentType, InteractionType } from '../spec/discord-numbers.ts';
import { type Interaction, type InteractionSeed, isTokenValid } from '../world/interaction.ts';
import type { World } from '../world/world.ts';
import type { WorldChannel } from '../world/world-channel.ts';
import { refusePage } from './page-schema.ts';
import { startInteraction } from './start-interaction.ts';

type Act<Kind extends PageInteraction['kind']> = Extract<PageInteraction, { kind: Kind }>;
interface Field {
  type: number;
  id?: number;
  custom_id?: string;
  label?: string;
  required?: boolean;
  min_length?: number;
  max_length?: number;
  min_values?: number;
  max_values?: number;
  options?: { value: string }[];
  components?: Field[];
  component?: Field;
}

/** Uses a button or a select of a message as "you". */
export function actComponent(
  world: World,
  channel: WorldChannel,
  message: APIMessage,
  act: Act<'component'>,
): Interaction {
  const component = placeComponents(message.components ?? [], [])
    .map((placed) => placed.component)
    .find(({ custom_id }) => custom_id === act.customId);
  if (!component) throw refusePage(404, 'There is no such button or menu on the message.');
  if (component.disabled === true) throw refusePage(400, 'The button or menu is disabled.');
  const { type, id } = component;
  const isSelect = type !== ComponentType.Button;
  const values = act.values ?? [];
  if (isSelect) checkValues(component as Field, values);
  const resolved = isSelect ? resolveIds(world, channel, values) : undefined;
  const seed: InteractionSeed = {
    type: InteractionType.MessageComponent,
    channel,
    sourceMessageId: message.id,
    data: {
      component_type: type,
      id,
      custom_id: act.customId,
      ...(isSelect && { values }),
      ...(resolved && { resolved }),
    },
    extra: { message },
  };
  return startInteraction(world, seed);
}

/** Sends the modal that was shown last with this custom id, as "you". */
export function actModal(world: World, channel: WorldChannel, act: Act<'modal'>): Interaction {
  const shownBy = [...world.interactions.values()]
    .reverse()
    .find((other) => other.channel === channel && other.modal?.custom_id === act.customId);
  const modal = shownBy?.modal;
  if (!shownBy || !modal || !isTokenValid(shownBy, world.clock.now()))
    throw refusePage(404, 'There is no such form.');
  const { sourceMessageId } = shownBy;
  const message = sourceMessageId === undefined ? undefined : channel.messages.get(sourceMessageId);
  const components = fillModal(modal, act.components);
  const ids = act.components.flatMap(({ values }) => values ?? []);
  const resolved = resolveIds(world, channel, ids);
  const seed: InteractionSeed = {
    type: InteractionType.ModalSubmit,
    channel,
    about: { shownBy },
    ...(message && { sourceMessageId: message.id }),
    data: { custom_id: act.customId, components, ...(resolved && { resolved }) },
    extra: message ? { message } : {},
  };
  return startInteraction(world, seed);
}

/** The modal's components with what was put in, in the shape of its rows and labels. */
function fillModal(modal: APIModalInteractionResponseCallbackData, fields: readonly PageField[]): object[] {
  let id = 0;
  const fill = (field: Field): object => {
    id += 1;
    const { type, custom_id } = field;
    const numbered = { type, id: field.id ?? id };
    if (type === ComponentType.TextDisplay) return numbered;
    if (type === ComponentType.ActionRow) {
      return { ...numbered, components: field.components?.map(fill) };
    }
    if (type === ComponentType.Label) return { ...numbered, component: fill(field.component as Field) };
    const given = fields.find(({ customId }) => customId === custom_id);
    if (type !== ComponentType.TextInput) {
      checkValues(field, given?.values ?? []);
      return { ...numbered, custom_id, values: given?.values ?? [] };
    }
    checkText(field, given?.value ?? '');
    return { ...numbered, custom_id, value: given?.value ?? '' };
  };
  return modal.components.map((component) => fill(component as unknown as Field));
}

function checkText(field: Field, value: string): void {
  const { label, required, min_length: min = 0, max_length: max = Number.POSITIVE_INFINITY } = field;
  if (value === '' && required === false) return;
  const tooShort = value === '' || value.length < Number(min);
  if (tooShort || value.length > Number(max)) {
    throw refusePage(400, `The field "${label ?? field.custom_id}" is empty, too short or too long.`);
  }
}

function checkValues(select: Field, values: readonly string[]): void {
  const { min_values: min = 1, max_values: max = 1, options, required } = select;
  if (values.length === 0 && required === false) return;
  if (values.length < Number(min) || values.length > Number(max)) {
    throw refusePage(400, `Between ${min} and ${max} must be chosen.`);
  }
  if (!options) return;
  const offered = new Set(options.map(({ value }) => value));
  if (values.some((value) => !offered.has(value))) throw refusePage(400, 'That is not among the options.');
}
