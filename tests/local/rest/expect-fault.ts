import { expect } from 'vitest';
import type { RawBot } from '../raw-bot.ts';

/** Expects a refusal of the body, code 50035, that names a fault at this place. */
export function expectFault(
  { status, json }: Awaited<ReturnType<RawBot['request']>>,
  place: readonly string[],
): void {
  expect({ status, code: json.code }).toEqual({ status: 400, code: 50035 });
  const at = place.reduce((node, key) => node?.[key], json.errors);
  expect(at?._errors?.length).toBeGreaterThan(0);
}
