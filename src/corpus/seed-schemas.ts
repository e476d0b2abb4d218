import { z } from 'zod';
import { FURNITURE_KINDS, SURENESSES } from './article.ts';

/**
 * The shapes of the data files in a seeds folder. They are strict: a key nobody reads is a misspelt key. What a list
 * need not say (no other names, no notes) may be left out.
 */

/** Half of a character could match in the middle of another one, and a span would cut it: no string may hold one. */
const text = z
  .string()
  .refine((value) => value.trim() !== '', 'must not be blank')
  .refine((value) => !HALF_CHARACTER.test(value), 'holds half of a character');

// Example of what it finds: "\ud83d" without the "\ude00" that belongs to it.
const HALF_CHARACTER = /\p{Cs}/u;

/** Ids stand in addresses and in the ids of buttons, which leave little room. */
const id = z
  .string()
  .max(50)
  // Example: "harbour-post-2019-05-14".
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters and digits with single hyphens between');

const names = z.array(text).default([]);

/** A day at its own precision. Examples of what the two expressions allow: "2018", "2018-07". */
const day = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)],
  'must be a day, month or year such as 2018-07-09, 2018-07 or 2018',
);

// Example: "en", "pt-BR".
const language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 tag such as en or pt-BR');

const note = z.strictObject({
  severity: z.enum(['caution', 'doubtful']),
  warning: text,
  /** The first words of the part it is about; from the article's beginning when left out. */
  begins: text.optional(),
  /** The last words of that part, the first time they stand after `begins`; to the end when left out. */
  ends: text.optional(),
});

const address = z.url({
  protocol: /^https?$/,
  error: 'must be an address that begins with http:// or https://',
});

const published = z.strictObject({ day: z.iso.date(), sureness: z.enum(SURENESSES), reason: text });

export const articleRecordSchema = z.strictObject({
  file: text,
  id,
  title: text,
  /** An id of outlets.json. */
  outlet: id,
  /** The outlet's name when left out. */
  credit: text.optional(),
  /** Null for a text of which no address is known. */
  url: address.nullable().default(null),
  published,
  /** That of record.json when left out. */
  language: language.optional(),
  notes: z.array(note).default([]),
  /** Exact strings of the text; every place where one occurs is masked. */
  furniture: z.array(z.strictObject({ text, kind: z.enum(FURNITURE_KINDS) })).default([]),
});
export type ArticleRecord = z.output<typeof articleRecordSchema>;
export type NoteRecord = z.output<typeof note>;

/** The record of an article that was added: it lies beside its text, as `ID.json` beside `ID.txt`. */
export const addedRecordSchema = z.strictObject({
  id,
  title: text,
  /** A name that outlets.json knows, or else that of an outlet of its own. */
  outlet: text,
  url: address.nullable(),
  published,
  /** That of record.json when left out. */
  language: language.optional(),
  /** Lower-case hexadecimal SHA-256 of the text's bytes: a text that does not fit it is damaged. */
  sha256: z.hash('sha256'),
  from: text,
  fetched: z.iso.datetime(),
  version: z.int().positive(),
  replaces: id.nullable(),
  copyOf: id.nullable(),
});
export type AddedRecord = z.output<typeof addedRecordSchema>;

/** What an editor has put right about a piece of an article. What is null is left as it is found. */
export const correctionSchema = z
  .strictObject({
    /** An id of an article. */
    article: id,
    /** The hash of the text that the offsets were made for: another version of it may hold other words there. */
    sha256: z.hash('sha256'),
    /** UTF-16 offsets, the end not included. */
    start: z.int().nonnegative(),
    end: z.int().positive(),
    /** A name that the article has, or one of somebody whom it names. */
    speaker: text.nullable(),
    /** An id of parties.json. */
    party: id.nullable(),
    date: day.nullable(),
    corrected: z.iso.date(),
  })
  .refine(
    ({ speaker, party, date }) => [speaker, party, date].some((each) => each !== null),
    'corrects nothing',
  );
export type CorrectionRecord = z.output<typeof correctionSchema>;

export const recordSchema = z.strictObject({ name: text, rights: text, language });

export const outletSchema = z.strictObject({ id, name: text, otherNames: names, note: text.exactOptional() });

export const partySchema = z.strictObject({ id, name: text, otherNames: names });

export const issueSchema = z.strictObject({
  id,
  name: text,
  otherNames: names,
  terms: names,
  /** An id of issues.json. */
  parent: id.nullable().default(null),
});

export const personSchema = z.strictObject({
  id,
  name: text,
  otherNames: names,
  offices: z
    .array(z.strictObject({ title: text, from: day.exactOptional(), to: day.exactOptional() }))
    .default([]),
  /** An id of parties.json, or null for people who speak for none. */
  party: id.nullable().default(null),
  gender: z.enum(['female', 'male']).exactOptional(),
});

export const spellingsSchema = z.array(text).min(2);
