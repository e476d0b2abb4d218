import { ComponentType, type Message } from 'discord.js';

/** The buttons of a message, row by row. */
export function listButtonRows({ components }: Message) {
  return components
    .map((row) => row.toJSON())
    .filter((row) => row.type === ComponentType.ActionRow)
    .map((row) => row.components.filter((component) => component.type === ComponentType.Button));
}

/** The ids of all of a message's buttons; a link has an empty one. */
export function listButtonIds(message: Message): string[] {
  return listButtonRows(message).flat().map(idOf);
}

export function idOf(button: object): string {
  return 'custom_id' in button && typeof button.custom_id === 'string' ? button.custom_id : '';
}
