import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../record.ts';
import { fixtureOf } from './open-record.ts';

const FILE = join(import.meta.dirname, 'own-questions.tsv');

/** A question of our own, as people type them. */
export interface OwnQuestion {
  /** Nothing is tuned on the held half. */
  readonly set: 'tuned' | 'held';
  readonly command: string;
  readonly query: string;
  /** An answer contains one piece of each list; there is no list where the record does not say. */
  readonly pieces: readonly (readonly string[])[];
  /** The folder of tests/fixtures that is asked; null for the record that the bot comes with. */
  readonly record: string | null;
}

/** Reads the questions; the pieces stand in the file as places of the articles. */
export function readOwnQuestions(): OwnQuestion[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean).slice(1);
  return lines.map((line) => {
    const [set, command = '', query = '', places = '', folder = ''] = line.split('\t');
    const record = folder === '' ? null : folder;
    const lists = places.split(', ').filter(Boolean);
    const pieces = lists.map((list) => list.split(' or ').map((place) => readPiece(place, record)));
    return { set: set === 'held' ? 'held' : 'tuned', command, query, pieces, record };
  });
}

/** True where the text contains a piece of each list. */
export function containsAll(text: string, { pieces }: OwnQuestion): boolean {
  return pieces.every((list) => list.some((piece) => text.includes(piece)));
}

function readPiece(place: string, record: string | null): string {
  const [file = '', start, end] = place.split(' ');
  return readFileSync(record === null ? fileOf(file) : join(fixtureOf(record), file), 'utf8').slice(
    Number(start),
    Number(end),
  );
}
