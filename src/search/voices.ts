import type { Party, Person } from '../corpus/corpus.ts';
import type { RecordedStatement } from '../extract/statement.ts';

/** Somebody who speaks in the record, under one name, with everything said so. */
export interface Voice {
  readonly person: Person | null;
  readonly party: Party | null;
  /** The fullest name that the articles give, null where nobody is named. */
  readonly name: string | null;
  /** Places among the library's statements, ascending; never empty. */
  readonly numbers: readonly number[];
}

/** Who speaks, in the order in which they first do. There are far fewer of them than statements. */
export function listVoices(statements: readonly RecordedStatement[]): Voice[] {
  const voices = new Map<string, Voice & { readonly numbers: number[] }>();
  for (const [number, { person, party, speaker }] of statements.entries()) {
    const name = speaker?.name ?? null;
    const key = `${person?.id}\n${party?.id}\n${name}`;
    const voice = voices.get(key);
    if (voice === undefined) voices.set(key, { person, party, name, numbers: [number] });
    else voice.numbers.push(number);
  }
  return [...voices.values()];
}
