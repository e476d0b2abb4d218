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
  const voices: MutableVoice[] = [];
  // Whoever has one name mostly has one party: a few are told apart by looking at them.
  const byName = new Map<Person | null, Map<string | null, MutableVoice[]>>();
  for (const [number, { person, party, speaker }] of statements.entries()) {
    const name = speaker?.name ?? null;
    const names = byName.get(person) ?? new Map<string | null, MutableVoice[]>();
    byName.set(person, names);
    const known = names.get(name) ?? [];
    names.set(name, known);
    let voice = known.find((each) => each.party === party);
    if (voice === undefined) {
      voice = { person, party, name, numbers: [] };
      known.push(voice);
      voices.push(voice);
    }
    voice.numbers.push(number);
  }
  return voices;
}

interface MutableVoice extends Voice {
  readonly numbers: number[];
}
