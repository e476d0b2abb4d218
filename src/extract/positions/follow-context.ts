import type { Article } from '../../corpus/article.ts';
import type { Issue, Party, Person } from '../../corpus/corpus.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { DETERMINERS, PREPOSITIONS } from '../grammar-words.ts';
import type { Actor, ActorFinder } from './find-actors.ts';
import { type Documents, followDocuments } from './find-documents.ts';
import { areJoined, findLeaders } from './find-leaders.ts';
import { followSurnames, type Surnames } from './find-surnames.ts';
import { followTopic, isNear, openTopic, type Topic, type TopicTold } from './follow-topic.ts';
import type { IssueFound } from './match-issues.ts';

/** What an article has told so far: who may be meant without a name at a place, and what it is on there. */
export interface Context {
  /** Whom the paragraph told of last; of earlier paragraphs people alone, of whom only "he" and "she" are said. */
  readonly leaders: readonly Actor[];
  /** Everybody named or meant in the sentence before, wherever it stands, and whose words it was. */
  readonly named: readonly Actor[];
  /** Everybody named in the article so far. */
  readonly known: readonly Actor[];
  /** Those who were told of together, last the last: "both sides", "the three delegations". */
  readonly groups: readonly (readonly Party[])[];
  /** The issues named so far, and in how many sentences below the headline each. */
  readonly issues: ReadonlyMap<Issue, number>;
  /** What the headline is on. */
  readonly headline: ReadonlySet<Issue>;
  readonly topic: Topic;
  /** Whose people those are whom the record does not know, as the article has said. */
  readonly presented: ReadonlyMap<string, Party>;
  /** Whom last names mean that the record lists for nobody. */
  readonly surnames: Surnames;
  readonly documents: Documents;
  /** Whom the sentences of the paragraph have told of. */
  readonly told: readonly Actor[];
}

/** What a headline says of it: the two parties that it names. */
export function openContext(
  { title }: Article,
  findActors: ActorFinder,
  issues: readonly IssueFound[],
): Context {
  const known = findActors(readTokens(title, { start: 0, end: title.length }));
  return {
    leaders: [],
    named: [],
    known,
    groups: listTogether(known),
    issues: new Map(issues.map(({ issue }) => [issue, 0])),
    headline: new Set(issues.map(({ issue }) => issue)),
    topic: openTopic([]),
    presented: new Map(),
    surnames: new Map(),
    documents: new Map(),
    told: [],
  };
}

/**
 * At a new paragraph: "it" means nobody of another one, though "they" may be the two who were told of; "he" is nobody where
 * the paragraph before told of several.
 */
export function openParagraph(context: Context): Context {
  const { leaders, topic, told } = context;
  const isOther = (person: Person, other: Person | null) =>
    other !== null && other !== person && other.gender === person.gender;
  const isAlone = ({ person }: Actor) =>
    person !== null && !told.some((other) => isOther(person, other.person));
  const kept = areJoined(leaders) ? leaders : leaders.filter(isAlone);
  return {
    ...context,
    told: [],
    leaders: kept,
    topic: { ...topic, label: topic.below, below: [] },
  };
}

/** Where a sentence turns to something else, a further point of a list or what it names ("On the numbers, …"). */
export function turnTo(context: Context, issues: readonly IssueFound[]): Context {
  return { ...context, topic: openTopic(issues) };
}

/** What a sentence was found to tell. */
export interface Told extends TopicTold {
  readonly actors: readonly Actor[];
  /** Those of the actors who are no part of somebody's quoted words. */
  readonly outside: readonly Actor[];
  /** Whose words it holds. */
  readonly speakers: readonly Actor[];
  /** Whether somebody speaks in it whom the record does not know: "he" is that one then. */
  readonly hasStranger: boolean;
  /** Whom it presents. */
  readonly presented: ReadonlyMap<string, Party>;
}

/** After a sentence. One that names nobody leaves the paragraph with whom it told of. */
export function followContext(context: Context, told: Told): Context {
  const { tokens, actors, issues } = told;
  const earlier = told.hasStranger ? [] : context.leaders;
  const own = told.outside.length === 0 ? earlier : findLeaders(tokens, told.outside);
  const joined = listTogether(listJoined(tokens, actors));
  const leaders =
    own === earlier ? earlier : [...placeTogether(own, joined), ...keepTheirPeople(own, earlier)];
  return {
    leaders,
    named: [...actors, ...told.speakers],
    known: addKnown(context.known, actors),
    groups: [...context.groups, ...joined],
    issues: countIssues(context.issues, issues),
    headline: context.headline,
    topic: followTopic(context.topic, told),
    told: [...context.told, ...leaders],
    documents: followDocuments(context.documents, tokens, own),
    surnames: followSurnames(context.surnames, tokens, actors),
    presented:
      told.presented.size === 0 ? context.presented : new Map([...context.presented, ...told.presented]),
  };
}

/** "Arland and Borland met. They": whoever a sentence tells of together stand in one place. */
function placeTogether(leaders: readonly Actor[], [joined]: readonly (readonly Party[])[]): readonly Actor[] {
  const [first] = leaders;
  const parties = new Set(leaders.map(({ party }) => party));
  const areAll = joined?.length === parties.size && joined.every((party) => parties.has(party));
  return first === undefined || !areAll
    ? leaders
    : leaders.map((each) => ({ ...each, from: first.from, isPlural: true }));
}

/** "Roe spoke. The guild will not agree. He": who was told of stays meant while the sentence tells of that one's party alone. */
function keepTheirPeople(own: readonly Actor[], earlier: readonly Actor[]): readonly Actor[] {
  if (own.length === 0 || own.some(({ person }) => person !== null)) return [];
  return earlier.filter(({ person, party }) => person !== null && own.some((each) => each.party === party));
}

function countIssues(
  before: ReadonlyMap<Issue, number>,
  issues: readonly IssueFound[],
): ReadonlyMap<Issue, number> {
  if (issues.length === 0) return before;
  return new Map([...before, ...issues.map(({ issue }) => [issue, (before.get(issue) ?? 0) + 1] as const)]);
}

function addKnown(known: readonly Actor[], actors: readonly Actor[]): readonly Actor[] {
  const added = actors.filter(
    ({ party, person }) => !known.some((each) => each.party === party && each.person === person),
  );
  return added.length === 0 ? known : [...known, ...added];
}

/**
 * The issue that a sentence without one is on; nothing where the text before has left it or names several at once, unless
 * one of them is what the whole article is on.
 */
export function takeTopic(context: Context): readonly IssueFound[] {
  const { topic } = context;
  if (topic.label.length === 1) return topic.label;
  const near = isNear(topic) ? topic.issues : topic.heading;
  if (near.length === 1) return near;
  const main = topic.issues.filter(({ issue }) => isMain(context, issue));
  return main.length === 1 ? main : [];
}

/** The headline names the issue, and most of what is named below it so far is that. */
function isMain({ headline, issues }: Context, issue: Issue): boolean {
  const total = [...issues.values()].reduce((sum, each) => sum + each, 0);
  return headline.has(issue) && 2 * issues.get(issue)! > total;
}

/** Whether a sentence without an issue is on the one of the headline. */
export function isHeadlined(context: Context): boolean {
  return takeTopic(context).some(({ issue }) => context.headline.has(issue));
}

/** Whether the paragraph says itself what it is on, and nothing that it has named since is something else. */
export function isLabelled({ topic: { label, issues } }: Context): boolean {
  return label.length === 1 && issues.every(({ issue }) => issue === label[0]!.issue);
}

/** Whom "and" joins: "TOWN: The north and the south met", "A, Roe of B and C"; and who talks with whom. */
function listJoined(tokens: readonly Token[], actors: readonly Actor[]): readonly Actor[] {
  const read = (i: number) => tokens.slice(actors[i]!.to, actors[i + 1]?.from ?? 0);
  const at = actors.findIndex(
    (_, i) => (read(i).some(({ word }) => word === 'and') && read(i).every(isLink)) || areTalks(read(i)),
  );
  if (at < 0) return [];
  let from = at;
  // "Arland, Roe of Borland and": a list has commas before its last.
  while (from > 0 && isListed(read(from - 1), actors[from - 1]!, actors[from]!)) from--;
  return actors.slice(from, at + 2);
}

/** "of Borland and of the": between two that are joined. */
function isLink({ word, shape }: Token): boolean {
  return word === 'and' || shape === 'capital' || DETERMINERS.has(word) || PREPOSITIONS.has(word);
}

/** "Borland, the guild and", "Roe of Borland and". */
function isListed([first, ...rest]: readonly Token[], one: Actor, other: Actor): boolean {
  if (first === undefined || !rest.every(isLink)) return false;
  return first.word === ',' || (isLink(first) && one.party === other.party);
}

/** "Arland's talks with Borland", "held talks with". */
function areTalks(between: readonly Token[]): boolean {
  const isShort = between.length <= LONGEST_TALKS && between.at(-1)?.word === 'with';
  return isShort && between.some(({ word }) => TALKS.has(word));
}

const LONGEST_TALKS = 5;
const TALKS = makeWordSet(
  'talks negotiations meeting dispute war quarrel truce ceasefire treaty agreement deal round',
);

/** The parties of those who were told of together, where they are several. */
function listTogether(joined: readonly Actor[]): readonly (readonly Party[])[] {
  const parties = [...new Set(joined.map(({ party }) => party))];
  return parties.length > 1 ? [parties] : [];
}
