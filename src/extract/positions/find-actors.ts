import type { Corpus, Party, Person } from '../../corpus/corpus.ts';
import { foldText } from '../../text/fold.ts';
import { rememberPer } from '../../text/remember-per.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { listWholeOffices } from '../match-speaker.ts';

/** A party or one of its people, named in a row of tokens. */
export interface Actor {
  readonly from: number;
  /** The token after the name. */
  readonly to: number;
  readonly party: Party;
  /** Null where the party itself is named. */
  readonly person: Person | null;
  /** "the unions": a name that "they" may stand for. */
  readonly isPlural: boolean;
}

/** Finds the names of parties and of their people. */
export type ActorFinder = (tokens: readonly Token[]) => Actor[];

interface Name {
  readonly words: readonly string[];
  readonly party: Party;
  readonly person: Person | null;
  /** An acronym that may also be a word counts in its capitals alone. */
  readonly capitals: boolean;
  /** The seeds write it with a capital. */
  readonly capital: boolean;
  /** "the chairman of the guild": a name behind the article alone. */
  readonly isOffice: boolean;
}

type Named = Pick<Corpus, 'parties' | 'people'>;

/** A finder of the longest names at each place, made once for a corpus. A name that two parties share names neither. */
export const makeActorFinder: (corpus: Named) => ActorFinder = rememberPer(collectNames);

function collectNames({ parties, people }: Named): ActorFinder {
  const byFirst = new Map<string, Name[]>();
  const owners = new Map<string, Set<string>>();
  const add = (text: string, party: Party, person: Person | null, isOffice = false) => {
    const words = readWords(text);
    const key = words.join(' ');
    if (words.length === 0) return;
    // Two of one party may be called by one surname, but of two who have one office it is not known who is meant.
    owners.set(key, (owners.get(key) ?? new Set()).add(isOffice ? person!.id : party.id));
    const capital = text !== text.toLowerCase();
    const capitals = capital && text === text.toUpperCase();
    const name = { words, party, person, capital, capitals, isOffice };
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), name]);
  };
  for (const party of parties) for (const name of [party.name, ...party.otherNames]) add(name, party, null);
  for (const person of people) {
    const party = parties.find(({ id }) => id === person.party);
    if (!party) continue;
    for (const name of [person.name, ...person.otherNames]) add(name, party, person);
    for (const office of listWholeOffices(person)) add(office, party, person, true);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);
  const isShared = (name: Name) => owners.get(name.words.join(' '))!.size > 1;

  return (tokens) => {
    const folded = tokens.map(({ word }) => foldText(word));
    const actors: Actor[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const name = byFirst.get(folded[at]!)?.find((each) => matches(each, tokens, folded, at));
      if (name === undefined) continue;
      const { party, person } = name;
      const to = at + name.words.length;
      const isPlural =
        person === null && tokens[at - 1]?.word === 'the' && tokens[to - 1]!.word.endsWith('s');
      if (!isShared(name)) actors.push({ from: at, to, party, person, isPlural });
      at = to - 1;
    }
    return actors;
  };
}

function matches(name: Name, tokens: readonly Token[], folded: readonly string[], at: number): boolean {
  if (!name.words.every((word, i) => folded[at + i] === word)) return false;
  if (name.isOffice) return folded[at - 1] === 'the';
  if (name.person === null && namesInstitution(tokens, at + name.words.length)) return false;
  const shapes = name.words.map((_, i) => tokens[at + i]!.shape);
  if (name.capitals)
    return shapes.every((shape) => shape === 'upper' || shape === 'sign' || shape === 'capital');
  // A name has a capital somewhere, unless the seeds write it without one: "the union".
  return !name.capital || shapes.some((shape) => shape !== 'lower');
}

/** "the Borland Institute", "The Borland Times": another is called after it. */
function namesInstitution(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.shape === 'capital' && INSTITUTIONS.has(foldText(next.word));
}

const INSTITUTIONS = makeWordSet(
  'institute university college centre center foundation museum hospital times post independent herald gazette journal',
);

function readWords(text: string): string[] {
  const words = readTokens(text, { start: 0, end: text.length }).map(({ word }) => foldText(word));
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}
