import { z } from 'zod';
import { READINGS } from '../answers/ask/reading.ts';
import { cleanWords } from '../answers/clean-words.ts';
import { type DayRange, readDay } from '../answers/read-day.ts';
import type { Suggested } from '../answers/suggest.ts';
import { CERTAINTIES } from '../extract/statement.ts';
import type { Stored } from '../settings/suggest-stored.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** Which names are offered while the option is typed. */
    suggest?: Suggested | Stored;
    /** Of what the option holds the id; Discord shows a list to choose from. */
    holds?: Held;
  }
}

/** What an option can hold the id of. */
export const HELD = ['channel', 'role'] as const;
export type Held = (typeof HELD)[number];

/** An issue as a person types it. Longer words would not fit the buttons that page through their answer. */
export const LONGEST_WORDS = 200;
/** A paragraph's worth. */
export const LONGEST_QUOTATION = 1000;
const LONGEST_NAME = 60;

/** An option for words to look for. */
export function wordsOption(description: string) {
  return z
    .string()
    .max(
      LONGEST_QUOTATION,
      `The words can be at most ${LONGEST_QUOTATION} characters long: a part of the sentence is enough.`,
    )
    .transform(cleanWords)
    .meta({ description });
}

/** An option for a quotation, which may be several sentences long. */
export function quotationOption(description: string) {
  return z
    .string()
    .max(
      LONGEST_QUOTATION,
      `A quotation can be at most ${LONGEST_QUOTATION} characters long: a part of it is enough.`,
    )
    .transform(cleanWords)
    .refine((words) => words !== '', 'Type the words to check.')
    .meta({ description });
}

/** An option for an outlet. */
export function sourceOption(description: string) {
  return z
    .string()
    .max(100, 'An outlet’s name can be at most 100 characters long.')
    .transform(cleanWords)
    .meta({ description });
}

/** An option for an address on the web. */
export function addressOption(description: string) {
  return z
    .string()
    .max(500, 'An address can be at most 500 characters long.')
    .transform((typed) => typed.trim())
    .refine((typed) => typed !== '', 'Type an address.')
    .meta({ description });
}

/** An option for somebody's name, in any spelling the record knows. */
export function personOption(description: string) {
  return nameOption().meta({ description, suggest: 'people' });
}

function nameOption() {
  return z
    .string()
    .max(LONGEST_NAME, `A name can be at most ${LONGEST_NAME} characters long.`)
    .transform(cleanWords);
}

/** An option for a party to the talks, in any spelling the record knows. */
export function partyOption(description: string) {
  return nameOption().meta({ description, suggest: 'parties' });
}

/** An option for an issue of the talks; whoever, and when, may be typed with it. */
export function issueOption(description: string) {
  return z
    .string()
    .max(LONGEST_WORDS, `The issue can be at most ${LONGEST_WORDS} characters long.`)
    .transform(cleanWords)
    .meta({ description, suggest: 'issues' });
}

/** An option for how a speaker is known. */
export function certaintyOption(description: string) {
  return z
    .enum(CERTAINTIES, `The certainty must be one of: ${CERTAINTIES.join(', ')}.`)
    .meta({ description });
}

/** An option for the way in which a question is read. */
export function readingOption(description: string) {
  return z.enum(READINGS, `The reading must be one of: ${READINGS.join(', ')}.`).meta({ description });
}

/** An option for which of many come first. */
export function orderOption(description: string) {
  return z.enum(['first', 'latest'], 'The order must be first or latest.').meta({ description });
}

/** An option for one of the record's articles. */
export function articleOption(description: string) {
  return z
    .string()
    .max(100, 'An article’s name can be at most 100 characters long.')
    .transform(cleanWords)
    .meta({ description, suggest: 'articles' });
}

/** An option for a channel of the server; becomes its id. */
export function channelOption(description: string) {
  return idOption('channel', description);
}

/** An option for a role of the server; becomes its id. */
export function roleOption(description: string) {
  return idOption('role', description);
}

function idOption(held: Held, description: string) {
  // "123456789012345678"
  return z
    .string()
    .regex(/^\d{5,20}$/u, `That is no ${held}’s id: digits only.`)
    .meta({ description, holds: held });
}

/** An option for a day, month or year; becomes the first or the last ISO day of what was typed. */
export function dayOption(edge: 'first' | 'last', description: string) {
  return z
    .string()
    .max(30, 'A date can be at most 30 characters long.')
    .transform((typed, context) => {
      const read = readDay(typed);
      if (read) return read[edge];
      context.addIssue({ code: 'custom', message: sayNoDay(typed) });
      return z.NEVER;
    })
    .meta({ description, suggest: 'days' });
}

/** The most characters of the number or the id of something stored. */
const LONGEST_ID = 40;

/** An option for one of the digests or alerts that are set: its number in the list, or its id. */
export function storedOption(kind: Stored, description: string) {
  return z
    .string()
    .max(LONGEST_ID, `A number or id can be at most ${LONGEST_ID} characters long.`)
    .transform(cleanWords)
    .meta({ description, suggest: kind });
}

/** An option for a day, month or year; becomes its ISO form at its own precision. */
export function someDayOption(description: string) {
  return z
    .string()
    .max(30, 'A date can be at most 30 characters long.')
    .transform((typed, context) => {
      const read = readDay(typed);
      if (read) return narrow(read);
      context.addIssue({ code: 'custom', message: sayNoDay(typed) });
      return z.NEVER;
    })
    .meta({ description, suggest: 'days' });
}

/** 2025-07-23 for a day, 2025-07 for a whole month, 2025 for a whole year. */
function narrow({ first, last }: DayRange): string {
  if (first === last) return first;
  return first.slice(0, first.slice(0, 7) === last.slice(0, 7) ? 7 : 4);
}

function sayNoDay(typed: string): string {
  return `“${typed.slice(0, 30)}” is no day of the calendar: type it like 2025-07-23, 23 July 2025, July 2025 or 2025.`;
}
