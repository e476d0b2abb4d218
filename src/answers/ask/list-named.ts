import type { Party } from '../../corpus/corpus.ts';
import type { Library, NameFound } from '../../search/library.ts';
import { isNoun } from '../../search/related-words.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { attribute } from '../cite.ts';
import { findOffices } from '../find-offices.ts';
import { findMadeNames, readPartyId } from '../read-party.ts';
import type { LoneSentence } from './read-sentences.ts';

/** A name or office in a question, and whom it means. */
export interface Named {
  readonly span: Span;
  /** The noun by which it names an organ of a party, "the island's delegation": the party is named without it, too. */
  readonly organ: string | null;
  /** What may stand for the name in a sentence. */
  readonly pronouns: ReadonlySet<string>;
  readonly isMeant: (who: NameFound['who']) => boolean;
  readonly isNamed: (sentence: LoneSentence) => boolean;
  /** True where the sentence names them before anybody else. */
  readonly leads: (sentence: LoneSentence) => boolean;
  /** True where they speak in the sentence. */
  readonly speaks: (sentence: LoneSentence) => boolean;
}

const OF_PEOPLE =
  makeWordSet(`he him his she her hers who they them their leader president minister general secretary spokesman spokeswoman adviser
   envoy delegate mayor judge mediator chairman chairwoman director bishop premier chief`);
const OF_PARTIES =
  makeWordSet(`it its they them their theirs which country island government party union association league council front ministry
   delegation side camp neighbour`);
/** "in Borduria": where something was, which nobody who speaks for it tells. */
export const IN_PLACE = /(?:^|\s)(?:in|at|near)\s+$/iu;

/** The offices and names that a question's words hold; an office ("the mayor of …") stands for whoever held it. */
export function listNamed(words: string, library: Library): Named[] {
  const offices = listOffices(words, library);
  const names = library
    .findNames(words)
    .filter(({ who, span }) => 'person' in who || !IN_PLACE.test(words.slice(0, span.start)))
    .filter(({ span }) => !offices.some((office) => contains(office.span, span)));
  return [...offices, ...names.map((name) => describeName(name, words))];
}

/** Whom adjectives and nouns for inhabitants mean that are made of a party's name: "the Arlandian ports". */
export function listAdjectives(words: string, library: Library): Named[] {
  const names = library.findNames(words);
  return findMadeNames(words, library)
    .filter(({ span }) => !names.some((name) => overlaps(name.span, span)))
    .map((name) => describeName(name, words));
}

function describeName({ who, span }: NameFound, words: string): Named {
  const isMeant = (other: NameFound['who']) => {
    if ('person' in who) return 'person' in other && other.person === who.person;
    return readPartyId(other) === who.party.id;
  };
  return {
    span,
    organ: 'party' in who ? findOrgan(words.slice(span.start, span.end), who.party) : null,
    pronouns: 'person' in who ? OF_PEOPLE : OF_PARTIES,
    isMeant,
    isNamed: ({ names }) => names().some(isMeant),
    leads: ({ names }) => names().slice(0, 1).some(isMeant),
    speaks: ({ statement }) => {
      if (statement === null) return false;
      const { person, party } = attribute(statement);
      return 'person' in who ? person === who.person : party?.id === who.party.id;
    },
  };
}

function findOrgan(typed: string, { name }: Party): string | null {
  const [first, ...more] = tokenizeWords(typed).map(({ term }) => term);
  const last = more.at(-1);
  const own = tokenizeWords(name).map(({ term }) => term);
  return first !== undefined && last !== undefined && isNoun(last) && !own.includes(last) ? last : null;
}

/** The offices of the record's people that the words name. */
function listOffices(words: string, library: Library): Named[] {
  return findOffices(words, library).map(({ span, office, people }) => {
    const isMeant = (who: NameFound['who']) => 'person' in who && people.includes(who.person);
    return {
      span,
      organ: null,
      pronouns: OF_PEOPLE,
      isMeant,
      isNamed: ({ names, text }) =>
        names().some(isMeant) ||
        ` ${tokenizeWords(text)
          .map(({ term }) => term)
          .join(' ')} `.includes(` ${office} `),
      leads: ({ names }) => names().slice(0, 1).some(isMeant),
      speaks: ({ statement }) => statement?.person != null && people.includes(statement.person),
    };
  });
}
