import type { Party, Person } from '../../corpus/corpus.ts';
import type { Library, NameFound } from '../../search/library.ts';
import type { Voice } from '../../search/voices.ts';
import { foldText } from '../../text/fold.ts';
import type { Asked, Attribution, Item } from '../answer.ts';
import { stripAsking } from './strip-asking.ts';

/** What is asked of a speaker. */
type Named = Pick<Attribution, 'name' | 'person' | 'party'>;

/** Whose statements are wanted. */
export interface WantedSpeaker {
  readonly label: string;
  readonly fits: (speaker: Named) => boolean;
  /** The party that is meant, or whose organ. */
  readonly party?: Party;
}

/** True where the article attributes the item to the wanted speaker. */
export function saidBy({ speaker }: Item, wanted: WantedSpeaker): boolean {
  return speaker !== null && wanted.fits(speaker);
}

/** The places of the statements that the record attributes to the wanted speaker, in reading order. */
export function listSaid(wanted: WantedSpeaker, library: Library): number[] {
  return library.voices
    .filter((voice) => wanted.fits(nameVoice(voice)))
    .flatMap(({ numbers }) => numbers)
    .sort((a, b) => a - b);
}

function nameVoice({ person, party, name }: Voice): Named {
  return { person, party, name: person?.name ?? name };
}

/** A /who-said question as it was understood. */
export interface Question {
  readonly asked: Asked;
  /** What to look for; empty when only a speaker was asked for. */
  readonly words: string;
  /** Only this speaker counts. */
  readonly only: WantedSpeaker | null;
  /** The words were typed as this speaker's ("Name: words", "words - Name"), which the record may not bear out. */
  readonly claimed: WantedSpeaker | null;
  /** Somebody whom the words name, who may be the speaker or the topic, and the words without the name. */
  readonly named: { readonly who: WantedSpeaker; readonly words: string } | null;
}

/** "Name:", "Name said that" and the name alone before quoted words, after the name has become a bar. */
const CLAIM_BEFORE = /^\s*\|\s*(?::|(?:said|says)\b(?: that\b)?|(?=["“„]))/u;
/** "- Name", "by Name", "said Name", ", Name", "(Name)" and "” Name" after the words; "Mr" may stand before it. */
const CLAIM_AFTER =
  /(?:[-–—,(”"\n]|\b(?:by|said|says|according to))\s*(?:(?:Mr|Ms|Mrs|Dr)\.? )?\|(?:\s+(?:said|says))?[\s).]*$/u;

/** "Name on the tolls", "Name about": their own words are asked for. */
const ON_TOPIC =
  /^\s*\|(?:['’]s?)?\s+(?:(?:said|says|speaking|spoke|talks|talked|views?)\s+)?(?:on|about|regarding)\s+/iu;

/**
 * Reads who and what is meant. `person` may be anybody's name as the record has it, `party` a party's; null where nobody
 * has that name.
 */
export function readQuestion(typed: Asked, library: Library): Question | null {
  const asked = typed.words === null ? typed : { ...typed, words: stripAsking(typed.words) };
  const words = asked.words ?? '';
  const plain = { asked, words, only: null, claimed: null, named: null };
  if (asked.person ?? asked.party) {
    const person = asked.person ? findSpeaker(asked.person, library) : ANYBODY;
    const party = asked.party ? findParty(asked.party, library) : ANYBODY;
    if (!person || !party) return null;
    const label = [person.label, party.label].filter(Boolean).join(', ');
    const only = { label, fits: (speaker: Named) => person.fits(speaker) && party.fits(speaker) };
    return { ...plain, asked: { ...asked, person: label, party: null }, only };
  }
  const names = library.findNames(words);
  const [name] = names;
  if (!name) return plain;
  const isOne = names.every((other) => idOf(other.who) === idOf(name.who));
  const who = speakerOf(name, words, library);
  const rest = blankNames(words, names, ' ').trim();
  if (isOne && library.search({ words: rest, limit: 1 }).searched.length === 0) {
    return { ...plain, asked: { ...asked, words: null, person: who.label }, words: '', only: who };
  }
  const claim = readClaim(words, library);
  if (claim) return { ...plain, ...claim };
  const barred = blankNames(words, [name], '|');
  if (ON_TOPIC.test(barred)) {
    const topic = barred.replace(ON_TOPIC, '');
    return { ...plain, asked: { ...asked, words: topic, person: who.label }, words: topic, only: who };
  }
  return isOne ? { ...plain, named: { who, words: rest } } : plain;
}

/** No speaker in particular. */
export const ANYBODY: WantedSpeaker = { label: '', fits: () => true };

/** Words typed as somebody's: "Name: words", "words - Name", "words, said Name". Null where nobody is named so. */
export function readClaim(words: string, library: Library): { words: string; claimed: WantedSpeaker } | null {
  for (const name of library.findNames(words)) {
    const barred = blankNames(words, [name], '|');
    if (!CLAIM_BEFORE.test(barred) && !CLAIM_AFTER.test(barred)) continue;
    const rest = barred.replace(CLAIM_BEFORE, '').replace(CLAIM_AFTER, '').trim();
    return { words: rest, claimed: speakerOf(name, words, library) };
  }
  return null;
}

/** The people whom the words name. */
export function listPeople(words: string, library: Library): WantedSpeaker[] {
  const people = library.findNames(words).flatMap(({ who }) => ('person' in who ? [who.person] : []));
  return [...new Set(people)].map(speakerForPerson);
}

/** Whom a typed name means, by the record's people and parties or by an article's own fuller name; null for nobody. */
export function findSpeaker(typed: string, library: Library): WantedSpeaker | null {
  const [name, ...others] = library.findNames(typed);
  if (name && others.length === 0) return speakerOf(name, typed, library);
  // Speakers whom only an article knows: every typed word stands in the name that the article gives.
  const wanted = foldText(typed).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return null;
  const fits = (speaker: Named) => {
    const has = new Set(foldText(speaker.name ?? '').split(/\s+/u));
    return wanted.every((word) => has.has(word));
  };
  const known = library.voices.map(nameVoice).find(fits);
  return known ? { label: known.name!, fits } : null;
}

/** The party that a typed name means, by any of its names; null for none. */
export function findParty(typed: string, library: Library): WantedSpeaker | null {
  const [name] = library.findNames(typed);
  if (!name || !('party' in name.who)) return null;
  const { party } = name.who;
  return { label: party.name, fits: (speaker) => speaker.party === party };
}

function speakerOf(name: NameFound, text: string, library: Library): WantedSpeaker {
  if ('person' in name.who) return speakerForPerson(name.who.person);
  return speakerForParty(name.who.party, text.slice(name.span.start, name.span.end), library);
}

function speakerForPerson(person: Person): WantedSpeaker {
  return { label: person.name, fits: (speaker) => speaker.person === person };
}

/** An organ of a party ("the ministry") is meant by itself where it speaks in the record, else the whole party. */
function speakerForParty(party: Party, typed: string, library: Library): WantedSpeaker {
  const wanted = foldText(typed);
  const isOrgan = (speaker: Named) =>
    speaker.party === party && speaker.person === null && foldText(speaker.name ?? '').includes(wanted);
  const isWhole = wanted === foldText(party.name);
  if (!isWhole && library.voices.map(nameVoice).some(isOrgan)) {
    const label = party.otherNames.find((name) => foldText(name) === wanted) ?? typed;
    return { label, fits: isOrgan, party };
  }
  return { label: party.name, fits: (speaker) => speaker.party === party, party };
}

function idOf(who: NameFound['who']): string {
  return 'person' in who ? `person ${who.person.id}` : `party ${who.party.id}`;
}

function blankNames(text: string, names: readonly NameFound[], by: string): string {
  return names
    .toReversed()
    .reduce((rest, { span }) => rest.slice(0, span.start) + by + rest.slice(span.end), text);
}
