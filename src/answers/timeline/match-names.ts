import type { Passage } from '../../corpus/article.ts';
import type { Party, Person } from '../../corpus/corpus.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { foldText } from '../../text/fold.ts';
import { identifySpeaker } from '../cite.ts';
import { findParty, findSpeaker, type WantedSpeaker } from '../who-said/read-question.ts';

/** Tells whether somebody speaks in a piece of text or is named in it. */
export interface NameMatcher {
  readonly label: string;
  /** False where nobody speaks and the passage is known to hold no name that is meant: the text need not be read then. */
  mayFit(statement: RecordedStatement | null, passage?: Passage): boolean;
  /** To read the names of a text takes long, and where its `passage` is known to hold none that is spared. */
  fits(text: string, statement: RecordedStatement | null, passage?: Passage): boolean;
}

/** A matcher for a person or body, in any spelling that the record knows; null where nobody is called so. */
export function matchPerson(typed: string, library: Library): NameMatcher | null {
  const speaker = findSpeaker(typed, library);
  const [name] = library.findNames(typed);
  if (speaker !== null && name !== undefined) {
    const { who } = name;
    const named = 'person' in who ? [who.person] : [who.party];
    return makeMatcher(speaker, library, named, (other) => isSame(other.who, who));
  }
  // Somebody of whom only an article knows: the name stands there as it was typed.
  const label = foldText(typed);
  return (
    speaker && {
      label: speaker.label,
      mayFit: () => true,
      fits: (text, statement) => speaks(speaker, statement) || foldText(text).includes(label),
    }
  );
}

/** A matcher for a party: whoever speaks for it, its own names, and its people. */
export function matchParty(typed: string, library: Library): NameMatcher | null {
  const speaker = findParty(typed, library);
  const party = library.corpus.parties.find(({ name }) => name === speaker?.label);
  if (speaker === null || party === undefined) return null;
  const people = library.corpus.people.filter((person) => person.party === party.id);
  return makeMatcher(speaker, library, [party, ...people], ({ who }) =>
    'party' in who ? who.party === party : who.person.party === party.id,
  );
}

function makeMatcher(
  speaker: WantedSpeaker,
  library: Library,
  named: readonly (Person | Party)[],
  isMeant: (name: NameFound) => boolean,
): NameMatcher {
  const names = named.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const holding = new Set(names.flatMap((name) => library.findPassages(name)));
  const mayHold = (passage: Passage | undefined) => passage === undefined || holding.has(passage);
  return {
    label: speaker.label,
    mayFit: (statement, passage) => mayHold(passage) || speaks(speaker, statement),
    fits: (text, statement, passage) =>
      speaks(speaker, statement) || (mayHold(passage) && library.findNames(text).some(isMeant)),
  };
}

function speaks(speaker: WantedSpeaker, statement: RecordedStatement | null): boolean {
  return statement !== null && speaker.fits(identifySpeaker(statement));
}

function isSame(a: NameFound['who'], b: NameFound['who']): boolean {
  if ('person' in a) return 'person' in b && a.person === b.person;
  return 'party' in b && a.party === b.party;
}
