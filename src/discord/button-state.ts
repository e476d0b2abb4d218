import { z } from 'zod';
import type { TypedOptions } from '../command.ts';

/** https://discord.com/developers/docs/components/reference#button : the most characters of a custom id. */
const LONGEST_ID = 100;
/** What the ids of a message's page buttons begin with, in their order in the message. */
export const TURNS = ['turn:back:', 'turn:here:', 'turn:next:'] as const;

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
 * Writes a turn into the ids of the three page buttons, so that they work after a restart and nothing about a question
 * is stored. Null where it is too long for them.
 */
export function writeTurn({ command, page, options }: Turn): readonly string[] | null {
  const characters = [...JSON.stringify([command, page, options])];
  const ids: string[] = [...TURNS];
  let slot = 0;
  for (const character of characters) {
    while (slot < ids.length && ids[slot]!.length + character.length > LONGEST_ID) slot++;
    if (slot === ids.length) return null;
    ids[slot] += character;
  }
  return ids;
}

/** Reads the turn from all ids of a message's buttons; null where they hold none. */
export function readTurn(ids: readonly string[]): Turn | null {
  const parts = TURNS.map((prefix) => ids.find((id) => id.startsWith(prefix))?.slice(prefix.length));
  if (parts.some((part) => part === undefined)) return null;
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

/** The id of the button that shows the paragraphs around a place; `number` keeps the ids of a message apart. */
export function writeContext({ article, span }: Place, number: number): string {
  return `context:${article}:${span.start}:${span.end}:${number}`;
}

/** Reads a context button's id; null where it is another's. */
export function readContext(id: string): Place | null {
  const groups = CONTEXT_ID.exec(id)?.groups;
  if (!groups) return null;
  return {
    article: groups.article!,
    span: { start: Number(groups.start), end: Number(groups.end) },
  };
}

/** The id of the button that posts an answer for everybody. */
export const SHARE_ID = 'share';
