import type { Party } from '../../corpus/corpus.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { readTokens } from '../../text/tokens.ts';
import { PREPOSITIONS, SPEAKING_FOR } from '../grammar-words.ts';
import { isTurn } from '../is-turn.ts';
import type { RecordedStatement } from '../statement.ts';
import { findLeaders } from './find-leaders.ts';
import { locateTokens, type SentenceRead, spanOfTokens } from './sentence-read.ts';
import { STANCE_NOUNS } from './stance-words.ts';

/** The party of a speaker whom only the sentence tells: "the premier said", "the Borland boss said". */
export function findSpeakerParty(
  read: SentenceRead,
  { speaker, article, span, form, marked }: RecordedStatement,
): Party | null {
  if (speaker === null) return findAnswering(read, span);
  // Whoever asks in an interview is the paper's.
  if (isTurn({ form, marked })) return null;
  const { mention } = speaker;
  if (isWho(article.text, mention)) {
    const leaders = findLeaders(read.tokens, read.actors);
    return leaders.find(({ to }) => spanOfTokens(read, 0, to).end <= mention.start)?.party ?? null;
  }
  const actor = read.actors.find(({ from, to }) => {
    const name = spanOfTokens(read, from, to);
    return overlaps(name, mention) && heads(article.text, name, mention);
  });
  return actor?.party ?? null;
}

/** "The mayor's reaction: “…”". */
function findAnswering(read: SentenceRead, said: Span): Party | null {
  const { tokens, actors } = read;
  const own = actors.find(
    ({ to }) => tokens[to]?.word === "'s" && STANCE_NOUNS.has(tokens[to + 1]?.word ?? ''),
  );
  const [from] = locateTokens(read, said);
  return own !== undefined && own.to < from && tokens[from - 1]?.word === ':' ? own.party : null;
}

function isWho(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).toLowerCase() === 'who';
}

/** Nobody else is between the beginning of the mention and the name: not "a critic of the ministry". */
function heads(text: string, name: Span, mention: Span): boolean {
  const before = readTokens(text, { start: mention.start, end: Math.max(mention.start, name.start) });
  const behind = readTokens(text, { start: Math.min(name.end, mention.end), end: mention.end });
  return (
    before.every(({ word }) => !PREPOSITIONS.has(word) && word !== 'and') &&
    behind.every(({ word, shape }) => shape !== 'lower' || word === "'s" || SPEAKING_FOR.has(word))
  );
}
