import type { APIMessage } from 'discord-api-types/v10';
import { ComponentType } from '../spec/discord-numbers.ts';

const SELECTS: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/**
 * Components as Discord gives them back: each with a number of its own in the message, a select with how many
 * may be chosen, and nothing that is null.
 */
export function numberComponents(components: readonly object[]): NonNullable<APIMessage['components']> {
  let last = 0;
  const number = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(number);
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    last += 1;
    const given = Object.entries(value).filter(([, field]) => field !== null);
    const isSelect = SELECTS.includes(value.type as number);
    const component: Record<string, unknown> = {
      id: last,
      ...(isSelect && { min_values: 1, max_values: 1 }),
      ...Object.fromEntries(given),
    };
    for (const key of ['components', 'accessory']) {
      if (key in component) component[key] = number(component[key]);
    }
    return component;
  };
  return number(components) as NonNullable<APIMessage['components']>;
}
