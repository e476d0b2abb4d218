import type { SettingsAnswer } from '../answers/settings.ts';

/** What is set, as it is stored, and what was changed of it. */
export function jsonSettings(answer: SettingsAnswer): Record<string, unknown> {
  const { kind: _kind, searched: _searched, ...settings } = answer;
  return { settings };
}
