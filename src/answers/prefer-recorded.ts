import type { Person } from '../corpus/corpus.ts';
import type { Library } from '../search/library.ts';
import { rememberPer } from '../text/remember-per.ts';

/** Those of several people whom an article of the record names; all of them where it names none. */
export function preferRecorded(people: readonly Person[], library: Library): readonly Person[] {
  const known = people.filter((person) => listRecorded(library).has(person));
  return known.length > 0 ? known : people;
}

/** The list of people may hold many whom no article names yet. */
const listRecorded = rememberPer((library: Library): ReadonlySet<Person> => {
  const isNamed = ({ name, otherNames }: Person) =>
    [name, ...otherNames].some((each) => library.holdsPhrase(each));
  return new Set(library.corpus.people.filter(isNamed));
});
