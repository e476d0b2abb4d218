import type { Party } from '../../corpus/corpus.ts';
import { overlaps } from '../../text/span.ts';
import { PREPOSITIONS } from '../grammar-words.ts';
import type { RecordedStatement } from '../statement.ts';
import { findSpeakerParty } from './find-speaker-party.ts';
import { listSubjects } from './list-subjects.ts';
import { type SentenceRead, spanOfTokens } from './sentence-read.ts';

/** The parties whose words a statement is: of its speaker and, where several speak as one, "Roe and Berg said", of each. */
export function listSpeakers(read: SentenceRead, statement: RecordedStatement): readonly Party[] {
  const party = statement.party ?? findSpeakerParty(read, statement);
  if (party === null) return [];
  const { tokens, actors } = read;
  const { speaker, cue } = statement;
  if (speaker === null || cue === null || !overlaps(cue, read.span)) return [party];
  const verb = tokens.findIndex((token) => overlaps(token, cue));
  const said = actors.find(
    (actor) => actor.party === party && overlaps(spanOfTokens(read, actor.from, actor.to), speaker.mention),
  );
  if (said === undefined) return [party];
  // The first who is joined with them: "Roe, Berg and the guild said".
  const joined = actors
    .filter(({ from }) => from <= said.from)
    .map((actor) => listSubjects(tokens, actors, actor))
    .find((each) => each.joined.includes(said) && each.to <= verb && !isBehindPreposition(read, each.from));
  return joined === undefined ? [party] : [...new Set(joined.joined.map((each) => each.party))];
}

/** "Since the storm over Arland, Roe and Berg have": a place of something else is no speaker. */
function isBehindPreposition({ tokens }: SentenceRead, from: number): boolean {
  return PREPOSITIONS.has(tokens[from - 1]?.word ?? '');
}
