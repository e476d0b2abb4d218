import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../record.ts';

const FILE = join(import.meta.dirname, 'own-questions.tsv');

/** A question of our own, as people type them. */
export interface OwnQuestion {
  /** Nothing is tuned on the held half. */
  readonly set: 'tuned' | 'held';
  readonly command: string;
  readonly query: string;
  /** An answer contains one piece of each list; there is no list where the record does not say. */
  readonly pieces: readonly (readonly string[])[];
}

/** Reads the questions; the pieces stand in the file as places of the record's articles. */
export function readOwnQuestions(): OwnQuestion[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean).slice(1);
  return lines.map((line) => {
    const [set, command = '', query = '', places = ''] = line.split('\t');
    const lists = places.split(', ').filter(Boolean);
    const pieces = lists.map((list) => list.split(' or ').map(readPiece));
    return { set: set === 'held' ? 'held' : 'tuned', command, query, pieces };
  });
}

/** True where the text contains a piece of each list. */
export function containsAll(text: string, { pieces }: OwnQuestion): boolean {
  return pieces.every((list) => list.some((piece) => text.includes(piece)));
}

function readPiece(place: string): string {
  const [file = '', start, end] = place.split(' ');
  return readFileSync(fileOf(file), 'utf8').slice(Number(start), Number(end));
}
