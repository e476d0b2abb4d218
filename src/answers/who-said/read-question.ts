import type { Party, Person } from '../../corpus/corpus.ts';
import type { Library, NameFound } from '../../search/library.ts';
import type { Voice } from '../../search/voices.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Asked, Attribution, Item } from '../answer.ts';
import { findCalled, widenToFollowers } from '../find-called.ts';
import { findOfficials } from '../find-holders.ts';
import { writeOut } from '../write-out.ts';
import { isSentenceLong } from './find-close.ts';
import { findVoices } from './find-voices.ts';
import { sayPlainly } from './say-plainly.ts';
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
  /** True for "Name on the tolls": the words are a topic and nobody's wording. */
  readonly isTopic: boolean;
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
  const words = sayPlainly(writeOut(asked.words ?? '', library));
  const plain = { asked, words, only: null, isTopic: false, claimed: null, named: null };
  if (asked.person ?? asked.party) {
    const person = asked.person ? findSpeaker(asked.person, library) : ANYBODY;
    const party = asked.party ? findParty(asked.party, library) : ANYBODY;
    if (!person || !party) return null;
    const label = [person.label, party.label].filter(Boolean).join(', ');
    const only = { label, fits: (speaker: Named) => person.fits(speaker) && party.fits(speaker) };
    return { ...plain, asked: { ...asked, person: label, party: null }, only };
  }
  const topic = readTopic(words, library);
  if (topic !== null) {
    const { who, rest } = topic;
    return {
      ...plain,
      asked: { ...asked, words: rest, person: who.label },
      words: rest,
      only: who,
      isTopic: true,
    };
  }
  const names = library.findNames(words);
  const [name] = names;
  if (!name) return { ...plain, ...(readClaim(words, library) ?? readVoice(asked, words, library)) };
  const isOne = names.every((other) => idOf(other.who) === idOf(name.who));
  const who = speakerOf(name, words, library);
  const rest = blankNames(words, names, ' ').trim();
  const claim = readClaim(words, library);
  if (isOne && !saysSomething(claim?.words ?? rest, library)) {
    return { ...plain, asked: { ...asked, words: null, person: who.label }, words: '', only: who };
  }
  if (claim) return { ...plain, ...claim };
  return isOne ? { ...plain, named: { who, words: rest } } : plain;
}

/** True for words that tell, or that stand in the record so, however common each is: "Is that all there is?" */
export function saysSomething(words: string, library: Library): boolean {
  if (library.search({ words, limit: 1 }).searched.length > 0) return true;
  return isSentenceLong(words) && library.holdsPhrase(words);
}

/** Whose words on what are asked for; null where nobody's are. */
function readTopic(words: string, library: Library): { who: WantedSpeaker; rest: string } | null {
  for (const { who, span } of [...listSpeakers(words, library), ...listCalled(words, library)]) {
    const barred = blankSpan(words, span, '|').replace(LED, '');
    if (ON_TOPIC.test(barred)) return { who, rest: barred.replace(ON_TOPIC, '') };
  }
  return null;
}

// "the |"
const LED = /^\s*the\s+(?=\|)/iu;

/** Parties as a whole by what nobody listed: "the builders on rents", "Roe's lot on rents", "the guild boss on rents". */
function listCalled(words: string, library: Library): { who: WantedSpeaker; span: Span }[] {
  const names = widenToFollowers(library.findNames(words), words, library);
  const called = findCalled(
    words,
    names.map(({ span }) => span),
    (term) => term === 'the',
    library,
  );
  return [...names, ...called].flatMap(({ who, span }) =>
    'party' in who ? [{ who: speakerForWhole(who.party), span }] : [],
  );
}

/** Whose words are asked for who is on no list of people, where nothing but the name was typed; null where more was. */
function readVoice(
  asked: Asked,
  words: string,
  library: Library,
): Pick<Question, 'asked' | 'words' | 'only'> | null {
  const [voice, ...others] = findVoices(words, library);
  if (voice === undefined || others.length > 0) return null;
  if (library.search({ words: blankSpan(words, voice.span, ' '), limit: 1 }).searched.length > 0) return null;
  const { who } = voice;
  return { asked: { ...asked, words: null, person: who.label }, words: '', only: who };
}

/** No speaker in particular. */
export const ANYBODY: WantedSpeaker = { label: '', fits: () => true };

/** Words typed as somebody's: "Name: words", "words - Name", "words, said Name". Null where nobody is named so. */
export function readClaim(words: string, library: Library): { words: string; claimed: WantedSpeaker } | null {
  for (const { who, span } of listSpeakers(words, library)) {
    const barred = blankSpan(words, span, '|');
    if (!CLAIM_BEFORE.test(barred) && !CLAIM_AFTER.test(barred)) continue;
    const rest = barred.replace(CLAIM_BEFORE, '').replace(CLAIM_AFTER, '').trim();
    return { words: rest, claimed: who };
  }
  return null;
}

/** Everybody whom the words may be asked of: offices with an article before them, as names are parts of these, then names, then those whom only articles name. */
function listSpeakers(words: string, library: Library): { who: WantedSpeaker; span: Span }[] {
  const offices = findOfficials(words, library).map(({ span, people }) => {
    const article = /\bthe\s+$/iu.exec(words.slice(0, span.start))?.[0].length ?? 0;
    const fits = ({ person }: Named) => person !== null && people.includes(person);
    const label = [...new Set(people.map(({ name }) => name))].join(', ');
    return { who: { label, fits }, span: { start: span.start - article, end: span.end } };
  });
  const names = library
    .findNames(words)
    .map((name) => ({ who: speakerOf(name, words, library), span: name.span }));
  return [...offices, ...names, ...findVoices(words, library)];
}

function blankSpan(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
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
  return speakerForWhole(party);
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
  return speakerForWhole(party);
}

function speakerForWhole(party: Party): WantedSpeaker {
  return { label: party.name, fits: (speaker) => speaker.party === party, party };
}

function idOf(who: NameFound['who']): string {
  return 'person' in who ? `person ${who.person.id}` : `party ${who.party.id}`;
}

function blankNames(text: string, names: readonly NameFound[], by: string): string {
  return names.toReversed().reduce((rest, { span }) => blankSpan(rest, span, by), text);
}
