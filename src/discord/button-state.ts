import { z } from 'zod';
import { READINGS, type Reading } from '../answers/ask/reading.ts';
import type { TypedOptions } from '../command/command.ts';

/** https://discord.com/developers/docs/components/reference#button : the most characters of a custom id. */
const LONGEST_ID = 100;
/** What the ids of a message's page buttons begin with, in their order in the message. */
export const TURNS = ['turn:back:', 'turn:here:', 'turn:next:'] as const;
/** The button that posts a message for everybody. */
export const SHARE = 'share:';
/** The buttons that make a picture and files of an answer. */
export const PICTURE = 'picture:';
export const EXPORT = 'export:';
/** Under a picture: the one that draws it anew in these colours. */
export const REPAINTS = { dark: 'paint:dark:', light: 'paint:light:' } as const;

/** Under the answer to a question in plain words: the ones that read it in another way. */
export const READS: Readonly<Record<Reading, `read:${Reading}:`>> = {
  'who-said': 'read:who-said:',
  timeline: 'read:timeline:',
  positions: 'read:positions:',
  check: 'read:check:',
  passages: 'read:passages:',
};

/** Whatever button can hold a piece of a turn, in the order of the pieces. */
const SLOTS = [
  ...TURNS,
  SHARE,
  PICTURE,
  EXPORT,
  REPAINTS.dark,
  REPAINTS.light,
  ...READINGS.map((reading) => READS[reading]),
] as const;
export type Slot = (typeof SLOTS)[number];

/** Which page of which question a message shows. */
export interface Turn {
  readonly command: string;
  readonly page: number;
  readonly options: TypedOptions;
}

const TurnSchema = z.tuple([
  z.string(),
  z.number().int().min(0).max(10_000),
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
]);

/**
 * Writes a turn into the ids of a message's buttons, so that they work after a restart and nothing about a question is
 * stored. Each id begins with its slot, so all differ. Null where the turn is too long for them.
 */
export function writeTurn(
  { command, page, options }: Turn,
  slots: readonly Slot[],
): ReadonlyMap<Slot, string> | null {
  const ids = new Map<Slot, string>(SLOTS.filter((slot) => slots.includes(slot)).map((slot) => [slot, slot]));
  const free = [...ids.keys()];
  for (const character of JSON.stringify([command, page, options])) {
    while (free[0] && ids.get(free[0])!.length + character.length > LONGEST_ID) free.shift();
    if (!free[0]) return null;
    ids.set(free[0], ids.get(free[0])! + character);
  }
  return ids;
}

/** Reads the turn from all ids of a message's buttons; null where they hold none. */
export function readTurn(ids: readonly string[]): Turn | null {
  const parts = SLOTS.map((slot) => ids.find((id) => id.startsWith(slot))?.slice(slot.length) ?? '');
  try {
    const [command, page, options] = TurnSchema.parse(JSON.parse(parts.join('')));
    return { command, page, options };
  } catch {
    return null;
  }
}

/** The place whose paragraphs a context button shows. */
export interface Place {
  readonly article: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** "context:an-article:10:50:1" */
const CONTEXT_ID = /^context:(?<article>[^:]{1,60}):(?<start>\d{1,9}):(?<end>\d{1,9}):\d{1,4}$/u;

/** Whose earlier words on what: ids of a party and of an issue. */
export interface Earlier {
  readonly party: string;
  readonly issue: string;
}

/** "earlier:arland:toll" */
const EARLIER_ID = /^earlier:(?<party>[^:]{1,40}):(?<issue>[^:]{1,40})$/u;

/** The id of the button that shows a party's earlier words on an issue; null where it would be too long. */
export function writeEarlier({ party, issue }: Earlier): string | null {
  const id = `earlier:${party}:${issue}`;
  return EARLIER_ID.test(id) ? id : null;
}

/** Reads an earlier button's id; null where it is another's. */
export function readEarlier(id: string): Earlier | null {
  const groups = EARLIER_ID.exec(id)?.groups;
  return groups ? { party: groups.party!, issue: groups.issue! } : null;
}

/** "report:an-article:10:50" */
const REPORT_ID = /^report:(?<article>[^:]{1,60}):(?<start>\d{1,9}):(?<end>\d{1,9})$/u;

/** The id of the button that asks what is wrong about a place, and of the form that it shows. */
export function writeReport({ article, span }: Place): string {
  return `report:${article}:${span.start}:${span.end}`;
}

/** Reads a report button's id or its form's; null where it is another's. */
export function readReport(id: string): Place | null {
  return readPlace(REPORT_ID.exec(id)?.groups);
}

/** The id of the button that shows the paragraphs around a place; `number` keeps the ids of a message apart. */
export function writeContext({ article, span }: Place, number: number): string {
  return `context:${article}:${span.start}:${span.end}:${number}`;
}

/** Reads a context button's id; null where it is another's. */
export function readContext(id: string): Place | null {
  return readPlace(CONTEXT_ID.exec(id)?.groups);
}

function readPlace(groups: Readonly<Record<string, string>> | undefined): Place | null {
  if (!groups) return null;
  return {
    article: groups.article!,
    span: { start: Number(groups.start), end: Number(groups.end) },
  };
}
