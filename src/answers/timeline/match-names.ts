import type { Party, Person } from '../../corpus/corpus.ts';
import type { RecordedEvent } from '../../extract/events/event.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { foldText } from '../../text/fold.ts';
import { makeLazy } from '../../text/make-lazy.ts';
import { sliceSpan } from '../../text/span.ts';
import { identifySpeaker } from '../cite.ts';
import { isSameOne } from '../is-same-one.ts';
import { findParty, findSpeaker, type WantedSpeaker } from '../who-said/read-question.ts';
import { readNames, recallNames } from './event-names.ts';

/** Tells whether somebody speaks in a piece of text or is named in it. */
export interface NameMatcher {
  readonly label: string;
  fits(text: string, statement: RecordedStatement | null): boolean;
  /** The same of an event's sentence. */
  fitsEvent(event: RecordedEvent): boolean;
}

/** A matcher for a person or body, in any spelling that the record knows; null where nobody is called so. */
export function matchPerson(typed: string, library: Library): NameMatcher | null {
  const speaker = findSpeaker(typed, library);
  const [name] = library.findNames(typed);
  if (speaker !== null && name !== undefined) {
    const { who } = name;
    const named = 'person' in who ? [who.person] : [who.party];
    return makeMatcher(speaker, library, named, (other) => isSameOne(other, who));
  }
  // Somebody of whom only an article knows: the name stands there as it was typed.
  const label = foldText(typed);
  if (speaker === null) return null;
  const fits = (text: string, statement: RecordedStatement | null) =>
    speaks(speaker, statement) || foldText(text).includes(label);
  return {
    label: speaker.label,
    fits,
    fitsEvent: ({ article, span, statement }) => fits(sliceSpan(article.text, span), statement),
  };
}

/** A matcher for a party: whoever speaks for it, its own names, and its people. */
export function matchParty(typed: string, library: Library): NameMatcher | null {
  const speaker = findParty(typed, library);
  const party = library.corpus.parties.find(({ name }) => name === speaker?.label);
  if (speaker === null || party === undefined) return null;
  const people = library.corpus.people.filter((person) => person.party === party.id);
  return makeMatcher(speaker, library, [party, ...people], (who) =>
    'party' in who ? who.party === party : who.person.party === party.id,
  );
}

function makeMatcher(
  speaker: WantedSpeaker,
  library: Library,
  named: readonly (Person | Party)[],
  isMeant: (who: NameFound['who']) => boolean,
): NameMatcher {
  // The names of a sentence need not be read where its passage holds none that is meant. A caption is in no passage.
  const holding = makeLazy(() => {
    const names = named.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    return new Set(names.flatMap((name) => library.findPassages(name)));
  });
  const mayName = ({ passage, isCaption }: RecordedEvent) => isCaption || holding().has(passage);
  return {
    label: speaker.label,
    fits: (text, statement) =>
      speaks(speaker, statement) || library.findNames(text).some(({ who }) => isMeant(who)),
    fitsEvent(event) {
      if (speaks(speaker, event.statement)) return true;
      const names = recallNames(event) ?? (mayName(event) ? readNames(event, library) : []);
      return names.some(isMeant);
    },
  };
}

function speaks(speaker: WantedSpeaker, statement: RecordedStatement | null): boolean {
  return statement !== null && speaker.fits(identifySpeaker(statement));
}
