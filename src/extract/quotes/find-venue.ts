import { makeWordSet } from '../../text/word-set.ts';
import { type Mention, spanOf } from '../mention.ts';
import type { Venue, VenueKind } from '../venue.ts';
import { PLATFORMS, readVenueNoun } from '../venue-words.ts';
import type { Draft, Refiner } from './draft.ts';
import { isTimeWord } from './is-nominal.ts';
import type { Desk } from './offer.ts';
import type { Page, Stretch } from './page.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';

/** Adds where it was said, as far as the sentence of the attribution says so. */
export const takeVenues: Refiner = (drafts, desk) =>
  drafts.map((draft) =>
    draft.cue === null ? draft : { ...draft, venue: findVenue(desk, draft, draft.cue) },
  );

/** How far from its verb a place is looked for. */
const FARTHEST = 30;

function findVenue(desk: Desk, draft: Draft, cue: Stretch): Venue | null {
  const { page } = desk;
  const sentence = page.sentences[page.sentenceOf[cue.from]!]!;
  return (
    readListener(page, cue, sentence.to) ??
    findAfter(page, draft.stretch, { from: cue.to, to: Math.min(sentence.to, cue.to + FARTHEST) }) ??
    findOpening(page, { from: sentence.from, to: Math.min(cue.from, sentence.from + FARTHEST) }) ??
    findCarrier(desk, draft, cue)
  );
}

/** "told the Springfield Bugle", "told reporters": whoever was told, if that is no single person. */
function readListener(page: Page, cue: Stretch, limit: number): Venue | null {
  if (!TELLING.has(page.tokens[cue.to - 1]!.word)) return null;
  const listener = readPhraseAfter(page, cue.to, limit);
  return listener && readPublic(page, listener, listener.from);
}

const TELLING = makeWordSet('tell tells told telling');

/** An outlet, the press or an assembly; null where the phrase may be a person. */
function readPublic(page: Page, phrase: Mention, from: number): Venue | null {
  const last = page.tokens[phrase.head.to - 1]!;
  const known = readVenueNoun(last.word);
  const article = page.tokens[phrase.from]!.word === 'the' && phrase.kind === 'name';
  const letters = last.shape === 'upper' && phrase.head.to - phrase.head.from === 1;
  const kind = known ?? (article || letters ? 'outlet' : undefined);
  return kind === undefined ? null : makeVenue(page, from, phrase.to, kind);
}

function makeVenue(page: Page, from: number, to: number, kind: VenueKind): Venue {
  return { span: spanOf(page, { from, to }), kind };
}

/** "said in an interview with the Bugle", "wrote on Telegram": the first such phrase behind the verb. */
function findAfter(page: Page, content: Stretch, { from, to }: Stretch): Venue | null {
  for (let at = from; at < to; at++) {
    if (at >= content.from && at < content.to) at = content.to - 1;
    else if (page.markOf[at] !== -1) at = page.marks[page.markOf[at]!]!.to - 1;
    else if (STOPPERS.has(page.tokens[at]!.word)) return null;
    else {
      const venue = readVenue(page, at, content.from > at ? Math.min(to, content.from) : to);
      if (venue !== null) return venue;
    }
  }
  return null;
}

/** Behind these another clause has its own places. */
const STOPPERS = makeWordSet('who which whose while after before when as because where whom ; but');

/** "In an interview, Roe said …", "Speaking to the forum on Sunday, Roe said …". */
function findOpening(page: Page, { from, to }: Stretch): Venue | null {
  for (let at = from; at < to; at++) {
    if (page.markOf[at] !== -1) return null;
    const before = page.tokens[at - 1]?.word ?? '';
    if (at > from && before !== ',' && !SPEAKING.has(before)) continue;
    if (SPEAKING.has(before) && page.tokens[at]!.word === 'to') {
      const listener = readPhraseAfter(page, at + 1, to);
      return listener && readPublic(page, listener, at);
    }
    const venue = readVenue(page, at, to);
    if (venue !== null) return venue;
  }
  return null;
}

const SPEAKING = makeWordSet('speaking talking writing appearing testifying posting');

/** A preposition and a noun for where things are said, with what tells more of it behind. */
function readVenue(page: Page, at: number, limit: number): Venue | null {
  const { word } = page.tokens[at]!;
  if (!PLACING.has(word) || isTimeWord(page, at + 1)) return null;
  const phrase = readPhraseAfter(page, at + 1, limit);
  if (phrase === null) return null;
  const last = page.tokens[phrase.head.to - 1]!.word;
  if (word === 'on' && PLATFORMS.has(last)) return makeVenue(page, at, phrase.head.to, 'post');
  const kind = readVenueNoun(last);
  return kind === undefined || kind === 'press'
    ? null
    : makeVenue(page, at, widen(page, phrase.to, limit), kind);
}

const PLACING = makeWordSet('in at on during via through');
const FURTHER = makeWordSet('with on to of in at from for by');
const MOST_FURTHER = 2;

/** "an interview | with the Bugle", "a summit | of members | in Springfield", never "a speech | on Monday". */
function widen(page: Page, from: number, limit: number): number {
  let to = from;
  for (let hop = 0; hop < MOST_FURTHER; hop++) {
    if (to + 1 >= limit || !FURTHER.has(page.tokens[to]!.word) || isTimeWord(page, to + 1)) break;
    const more = readPhraseAfter(page, to + 1, limit);
    if (more === null || page.markOf[to] !== -1) break;
    to = more.to;
  }
  return to;
}

/** "…,” Roe said, according to the Bugle": who printed it first. */
function findCarrier({ page, clauses, clausesOf }: Desk, draft: Draft, cue: Stretch): Venue | null {
  const range = clausesOf[page.sentenceOf[cue.from]!]!;
  for (let i = range.from; i < range.to; i++) {
    const { form, subject, cue: other } = clauses[i]!;
    if (form !== 'phrase' || subject === null || other.from < cue.to) continue;
    if (subject.mention.head.to === draft.mention?.head.to) return null;
    return makeVenue(page, other.from, subject.mention.to, 'outlet');
  }
  return null;
}
