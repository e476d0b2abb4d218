import type { Issue, Party } from '../../corpus/corpus.ts';
import { countHints } from './count-hints.ts';
import { countNamings } from './count-namings.ts';
import { describeSentence, describeTaker } from './describe-taker.ts';
import { takeTopic } from './follow-context.ts';
import { pointsToEarlier } from './leans-back.ts';
import type { IssueFound } from './match-issues.ts';
import { describeNamings, isIn, outlineSentence } from './outline-sentence.ts';
import { NO_GRADE } from './read-codebook.ts';
import { readNesting } from './read-nesting.ts';
import type { SentenceTold } from './stand.ts';

/** An issue that the article names, and that the stands of a party in a sentence may be on. */
export interface Choice {
  readonly party: Party;
  readonly issue: Issue;
  /** Where it is named: in the sentence, else nearest before it, else nearest behind it, else where a stand has it from, else a part of it. */
  readonly found: IssueFound;
  /** What it is weighed by, always in the same order: distances in sentences, and shares of what the sentences name. */
  readonly features: readonly number[];
}

/** The choices of each sentence of an article, for each party that takes a stand in it. */
export function describeChoices(told: readonly SentenceTold[], issues: readonly Issue[]): Choice[][] {
  const sentences = told.map(outlineSentence);
  const hints = countHints(sentences, issues);
  const namings = countNamings(sentences, issues);
  const nesting = readNesting(issues);
  return told.map(({ read, stands }, at) => {
    if (stands.length === 0) return [];
    const parties = [...new Set(stands.map(({ party }) => party))];
    const named = describeNamings(read, sentences[at]!);
    const topic = new Set(takeTopic(read.context).map(({ issue }) => issue));
    const heading = new Set(read.context.topic.heading.map(({ issue }) => issue));
    const pointsBack = pointsToEarlier(read.tokens);
    const sentence = describeSentence(read);
    return parties.flatMap((party) => {
      const taken = stands.filter((stand) => stand.party === party);
      const isStatement = taken.some((stand) => stand.isStatement);
      const taker = describeTaker(told, at, party, taken);
      const own = new Map(taken.flatMap(({ issues }) => issues.map((found) => [found.issue, found])));
      return issues.flatMap((issue, i): Choice | [] => {
        const naming = named.get(issue);
        const around = namings.around(at, issue);
        const found =
          naming?.found ?? around.nearest ?? own.get(issue) ?? nesting.findPart(issue, named)?.found;
        if (found === undefined) return [];
        const others = named.size - (naming === undefined ? 0 : 1);
        const { back, since, backOther, ahead, aheadOther, share, more, before } = around;
        const { ofParagraph, inParagraph, sentencesInParagraph } = around;
        return {
          ...{ party, issue, found },
          features: [
            // How the sentence names it, and what else it names.
            ...[naming === undefined ? 0 : 1, others, naming?.found.words ?? 0],
            ...[
              Number(naming !== undefined && isIn(taken, naming.found)),
              Number(naming?.isInName ?? false),
              Number(naming?.isLongest ?? false),
            ],
            ...[Number(naming?.isMain ?? false), naming?.place ?? -1],
            // What the sentence is.
            ...[read.tokens.length, Number(isStatement), parties.length, Number(pointsBack), at],
            // Where the article names it, and how often.
            ...[back, since, backOther, ahead, aheadOther],
            ...[share, more, before, ofParagraph, inParagraph, sentencesInParagraph],
            ...[namings.ofParty(at, party, issue), Number(read.context.headline.has(issue))],
            ...[Number(topic.has(issue)), Number(heading.has(issue))],
            // How good the words are that name it, and what hints at it.
            ...(naming?.grade ?? NO_GRADE),
            ...hints(at, i),
            // Whether it is a stand at all.
            ...sentence,
            ...taker,
            // How it lies to what is named.
            ...nesting.describe(issue, named),
          ],
        };
      });
    });
  });
}
