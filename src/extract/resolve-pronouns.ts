import type { Article } from '../corpus/article.ts';
import type { Corpus, Party } from '../corpus/corpus.ts';
import { isDoubtful } from '../corpus/is-doubtful.ts';
import { overlaps } from '../text/span.ts';
import { readTokens, type Token } from '../text/tokens.ts';
import { findSentence, type NumberedSentence } from './events/read-sentences.ts';
import { type Actor, type ActorFinder, makeActorFinder } from './positions/find-actors.ts';
import { chooseReferent, findLeaders } from './positions/find-leaders.ts';
import type { RecordedStatement } from './statement.ts';

/** "we" is whoever speaks in a quotation, and "who" is somebody of its own sentence. */
const PRONOUNS = new Set(['he', 'she', 'it', 'they']);

/**
 * Gives "she said" to the person of the record whom the sentence before, on the same line, tells of, and "it said" to
 * the party. What an article calls by a surname alone only the record knows to be a woman or a man, so this goes before
 * what was found without it. Nobody is given where two could be meant or somebody is named before the pronoun.
 */
export function resolvePronouns(
  article: Article,
  statements: readonly RecordedStatement[],
  sentences: readonly NumberedSentence[],
  { people, parties }: Pick<Corpus, 'people' | 'parties'>,
): RecordedStatement[] {
  const { text } = article;
  const readMention = ({ speaker }: RecordedStatement) =>
    speaker === null ? '' : text.slice(speaker.mention.start, speaker.mention.end).toLowerCase();
  if (!statements.some((each) => PRONOUNS.has(readMention(each)))) return [...statements];
  const findActors = makeActorFinder({ people, parties });
  return statements.map((statement) => {
    const { speaker } = statement;
    const pronoun = readMention(statement);
    if (speaker === null || !PRONOUNS.has(pronoun)) return statement;
    const sentence = findSentence(sentences, speaker.mention.start);
    const before = sentence && sentences[sentence.number - 1];
    if (!before || before.line !== sentence.line) return statement;
    const tokens = readTokens(text, sentence.span);
    const named = findLeaders(tokens, findActors(tokens)).filter(({ from }) => {
      const name = tokens[from]!;
      return name.start < speaker.mention.start && !overlaps(name, statement.span);
    });
    const isQuoted = (token: Token) =>
      statements.some(({ marked }) => marked.some((mark) => overlaps(mark, token)));
    const meant =
      named.length > 0
        ? PERSONAL.has(pronoun) && chooseReferent(pronoun, named)
        : chooseEarlier(pronoun, readTokens(text, before.span), findActors, isQuoted);
    return !meant
      ? statement
      : { ...statement, person: meant.person, party: chooseParty(statement, meant.party) };
  });
}

/**
 * Whom a sentence tells of, and else the only one named in it: "For the minister, that is one year too many." Whom
 * somebody speaks of is not who goes on speaking.
 */
function chooseEarlier(
  pronoun: string,
  tokens: readonly Token[],
  findActors: ActorFinder,
  isQuoted: (token: Token) => boolean,
): Actor | null {
  const actors = findActors(tokens).filter(({ from }) => !isQuoted(tokens[from]!));
  const leaders = findLeaders(tokens, actors);
  const leader = chooseReferent(pronoun, leaders);
  // Where a party is told of, "he" may be somebody of it who has no name.
  return (
    leader ??
    (PERSONAL.has(pronoun) && leaders.every(({ person }) => person !== null)
      ? chooseReferent(pronoun, actors)
      : null)
  );
}

const PERSONAL = new Set(['he', 'she']);

/** Words whose party is withheld, as under a doubtful note, keep none. */
function chooseParty(statement: RecordedStatement, party: Party): Party | null {
  return isDoubtful(statement.article, statement.span) ? null : party;
}
