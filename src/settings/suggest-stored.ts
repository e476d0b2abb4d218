import type { Choice } from '../answers/suggest.ts';
import { readAlerts } from './alerts.ts';
import type { Setting } from './setting.ts';

/** What is set and can be offered while an option is typed. */
export const STORED = ['alerts'] as const;
export type Stored = (typeof STORED)[number];

/** True for what stands in the store, and false for what the record suggests. */
export function isStored(kind: string): kind is Stored {
  return (STORED as readonly string[]).includes(kind);
}

/** The alerts that the asker may remove, by their numbers, where what was typed stands in them. */
export async function suggestStored(_kind: Stored, typed: string, setting: Setting): Promise<Choice[]> {
  const alerts = await readAlerts(setting);
  return alerts
    .map(({ id, kind, value }, i) => ({ name: `${i + 1}. ${kind}: ${value}`, value: id }))
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
}
