import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { foldText } from '../../text/fold.ts';
import { attribute } from '../cite.ts';
import { findParty, findSpeaker, type WantedSpeaker } from '../who-said/read-question.ts';

/** Tells whether somebody speaks in a piece of text or is named in it. */
export interface NameMatcher {
  readonly label: string;
  fits(text: string, statement: RecordedStatement | null): boolean;
}

/** A matcher for a person or body, in any spelling that the record knows; null where nobody is called so. */
export function matchPerson(typed: string, library: Library): NameMatcher | null {
  const speaker = findSpeaker(typed, library);
  const [name] = library.findNames(typed);
  if (speaker !== null && name !== undefined) {
    return makeMatcher(speaker, library, ({ who }) => isSame(who, name.who));
  }
  // Somebody of whom only an article knows: the name stands there as it was typed.
  const label = foldText(typed);
  return (
    speaker && {
      label: speaker.label,
      fits: (text, statement) => speaks(speaker, statement) || foldText(text).includes(label),
    }
  );
}

/** A matcher for a party: whoever speaks for it, its own names, and its people. */
export function matchParty(typed: string, library: Library): NameMatcher | null {
  const speaker = findParty(typed, library);
  const party = library.corpus.parties.find(({ name }) => name === speaker?.label);
  if (speaker === null || party === undefined) return null;
  return makeMatcher(speaker, library, ({ who }) =>
    'party' in who ? who.party === party : who.person.party === party.id,
  );
}

function makeMatcher(
  speaker: WantedSpeaker,
  library: Library,
  isMeant: (name: NameFound) => boolean,
): NameMatcher {
  return {
    label: speaker.label,
    fits: (text, statement) => speaks(speaker, statement) || library.findNames(text).some(isMeant),
  };
}

function speaks(speaker: WantedSpeaker, statement: RecordedStatement | null): boolean {
  return statement !== null && speaker.fits(attribute(statement));
}

function isSame(a: NameFound['who'], b: NameFound['who']): boolean {
  if ('person' in a) return 'person' in b && a.person === b.person;
  return 'party' in b && a.party === b.party;
}
