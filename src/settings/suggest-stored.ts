import type { Choice } from '../answers/suggest.ts';
import { saySchedule } from '../reply/say-schedule.ts';
import { readAlerts } from './alerts.ts';
import { readDigests } from './digests.ts';
import type { Setting } from './setting.ts';

/** What is set and can be offered while an option is typed. */
export const STORED = ['digests', 'alerts'] as const;
export type Stored = (typeof STORED)[number];

/** True for what stands in the store, and false for what the record suggests. */
export function isStored(kind: string): kind is Stored {
  return (STORED as readonly string[]).includes(kind);
}

/** The digests or alerts that the asker may change, by their numbers, where what was typed stands in them. */
export async function suggestStored(kind: Stored, typed: string, setting: Setting): Promise<Choice[]> {
  const names = await listNames(kind, setting);
  return names
    .map(({ id, name }, i) => ({ name: `${i + 1}. ${name}`, value: id }))
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
}

async function listNames(kind: Stored, setting: Setting): Promise<{ id: string; name: string }[]> {
  if (kind === 'alerts') {
    const alerts = await readAlerts(setting);
    return alerts.map((alert) => ({ id: alert.id, name: `${alert.kind}: ${alert.value}` }));
  }
  const digests = await readDigests(setting);
  return digests.map((digest) => {
    const subject = [digest.about, digest.person, digest.party].filter(Boolean);
    return { id: digest.id, name: [saySchedule(digest), ...subject].join(' · ') };
  });
}
