import type { Party, Person } from '../../corpus/corpus.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { MEMBERS, OUTSIDERS, POSSESSIVE_MARKS, PREPOSITIONS, SPEAKING_FOR } from '../grammar-words.ts';
import { isTurn } from '../is-turn.ts';
import type { RecordedStatement } from '../statement.ts';
import { findLeaders } from './find-leaders.ts';
import { findPresentation, OWNING, readLastName } from './find-presented.ts';
import { OBSERVERS, TEAMS } from './read-subject.ts';
import { locateTokens, type SentenceRead, spanOfTokens } from './sentence-read.ts';

/** The party of a speaker whom only the sentence tells: "the premier said", "the Borland boss said". */
export function findSpeakerParty(read: SentenceRead, statement: RecordedStatement): Party | null {
  const { speaker, article } = statement;
  if (speaker === null) return null;
  // Whoever asks in an interview is the paper's.
  if (isTurn(statement)) return null;
  const { mention } = speaker;
  // The rest of a quotation, of which the sentence before tells the speaker.
  if (read.previous !== null && mention.end <= read.span.start && mention.start >= read.previous.span.start)
    return findSpeakerParty(read.previous, statement);
  const relative = findRelativePronoun(article.text, mention);
  if (relative !== null) return findBeforeRelative(read, relative);
  const actor = read.actors.find(({ from, to, person }) => {
    const name = spanOfTokens(read, from, to);
    if (person !== null && isNamesake(speaker.name, person)) return false;
    return overlaps(name, mention) && !ownsNext(read, to) && heads(article.text, name, mention);
  });
  return (
    actor?.party ??
    findPresentation(read, mention) ??
    findKnown(read, mention) ??
    findContinued(read, mention)
  );
}

/** "The leader of Borland's Harbour Guild" speaks for the guild. */
function ownsNext({ tokens, actors }: SentenceRead, at: number): boolean {
  return (
    POSSESSIVE_MARKS.has(tokens[at]?.word ?? '') &&
    actors.some(({ from, person }) => from === at + 1 && person === null)
  );
}

/** The article calls the one who speaks by another first name than the record knows. */
function isNamesake(name: string | null, { name: known, otherNames }: Person): boolean {
  const [first, last, ...more] = name?.split(' ') ?? [];
  if (first === undefined || last === undefined || more.length > 0 || !known.endsWith(` ${last}`))
    return false;
  return ![known, ...otherNames].some((each) => each.split(' ').includes(first));
}

/** The strangers who speak in a sentence that says whose they are, by what they are known again. */
export function listPresented(read: SentenceRead): Map<string, Party> {
  return new Map(
    read.told.flatMap((statement) => {
      if (statement.party !== null || statement.person !== null || statement.speaker === null) return [];
      const party = findSpeakerParty(read, statement);
      return party === null ? [] : [[nameStranger(read, statement.speaker.mention), party] as const];
    }),
  );
}

/** Whose somebody is whom the article has presented before. */
function findKnown(read: SentenceRead, mention: Span): Party | null {
  return read.context.presented.get(nameStranger(read, mention)) ?? null;
}

/** "He added": the stranger whom alone the sentence before lets speak. */
function findContinued({ previous, passage }: SentenceRead, { start, end }: Span): Party | null {
  if (previous === null || !PERSONAL.has(passage.article.text.slice(start, end).toLowerCase())) return null;
  const spoken = previous.statements.filter(({ speaker }) => speaker !== null);
  const [party, ...others] = new Set(spoken.map((each) => each.party ?? findSpeakerParty(previous, each)));
  const isAlone = others.length === 0 && spoken.every(({ person }) => person === null);
  return isAlone ? (party ?? null) : null;
}

const PERSONAL = new Set(['he', 'she']);

/** A last name; of whoever has none, "an official", the place where further words of theirs point to. */
function nameStranger({ passage }: SentenceRead, mention: Span): string {
  return readLastName(passage.article.text, mention) ?? String(mention.start);
}

/** "by the guild, who said", "the guild, which said": whoever stands beside it, and of people else whom the sentence tells of. */
function findBeforeRelative(read: SentenceRead, relative: Span): Party | null {
  const { tokens, actors } = read;
  const [at] = locateTokens(read, relative);
  const beside = actors.find(({ to }) => to === at || (to === at - 1 && tokens[to]!.word === ','));
  if (tokens[at]?.word === 'which') return beside?.party ?? null;
  const leaders = findLeaders(tokens, actors);
  return (beside ?? leaders.find(({ to }) => to <= at))?.party ?? null;
}

/** The "who" or "which" that a mention is or ends with. */
function findRelativePronoun(text: string, { start, end }: Span): Span | null {
  const [last] = /(?:who|which)$/iu.exec(text.slice(start, end)) ?? [];
  return last === undefined ? null : { start: end - last.length, end };
}

/** Nobody else is between the beginning of the mention, or of its part behind "and", and the name: not "a critic of the ministry". */
function heads(text: string, name: Span, mention: Span): boolean {
  const tokens = readTokens(text, mention);
  const leading = tokens.filter(({ end }) => end <= name.start);
  // "critics of the guild and the ministry"
  if (leading.some(({ word }) => OUTSIDERS.has(word))) return false;
  const before = leading.slice(leading.findLastIndex(({ word }) => word === 'and') + 1);
  const trailing = tokens.filter(({ start }) => start >= name.end);
  // "the commander in charge of its fleet"
  const end = trailing.findIndex(({ word }) => word === 'and' || PREPOSITIONS.has(word));
  const behind = end < 0 ? trailing : trailing.slice(0, end);
  const isOfOther = before.some(({ word }, at) => PREPOSITIONS.has(word) && !speaksFor(before, at));
  return (
    !isOfOther &&
    (behind.every(({ word, shape }) => shape !== 'lower' || word === "'s" || SPEAKING_FOR.has(word)) ||
      areActing(behind))
  );
}

/** "the ministry's team", "Roe's office", "Borland's grid operator": who acts for whoever has them. */
function areActing([owner, ...rest]: readonly Token[]): boolean {
  const last = rest.at(-1);
  return (
    last !== undefined &&
    POSSESSIVE_MARKS.has(owner!.word) &&
    rest.length <= LONGEST_ROLE &&
    // Whose "people" they are may only live there.
    (ACTING.has(last.word) || (TEAMS.has(last.word) && last.word !== 'people')) &&
    rest.every(({ word, shape }) => shape === 'lower' && !OBSERVERS.has(word))
  );
}

const LONGEST_ROLE = 3;
const ACTING: ReadonlySet<string> = new Set([
  ...SPEAKING_FOR,
  ...makeWordSet('office mission staff operator operators headquarters camp arm wing branch'),
]);

/** "lawyers for the ministry", "one of its officers", "Jane Roe of the ministry": the first preposition, at `link`. */
function speaksFor(before: readonly Token[], link: number): boolean {
  const who = before[link - 1];
  if (who === undefined || before.slice(0, link).some(({ word }) => PREPOSITIONS.has(word))) return false;
  const isName = link > 1 && who.shape === 'capital' && OWNING.has(before[link]!.word);
  return isName || [SPEAKING_FOR, TEAMS, MEMBERS].some((words) => words.has(who.word));
}
