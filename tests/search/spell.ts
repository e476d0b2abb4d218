/**
 * A value in which everything that is read from a row whenever it is asked is written out, however deep, so that it can be
 * compared with one that was made whole.
 */
export function spell(value: unknown, known = new Map<unknown, unknown>()): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, spell(held, known)]));
  if (known.has(value)) return known.get(value);
  if (Array.isArray(value)) return value.map((held) => spell(held, known));
  const spelled: Record<string, unknown> = {};
  known.set(value, spelled);
  for (const name of listNames(value)) spelled[name] = spell(value[name as keyof typeof value], known);
  return spelled;
}

function listNames(thing: object): string[] {
  const described = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(thing)));
  const read = described.filter(([name, { get }]) => get !== undefined && name !== '__proto__');
  return [...Object.keys(thing), ...read.map(([name]) => name)];
}
