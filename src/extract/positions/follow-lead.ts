import { tokenizeWords } from '../../text/fold.ts';
import { SPOKESPEOPLE } from '../grammar-words.ts';
import type { RecordedStatement } from '../statement.ts';
import type { Choice } from './describe-choices.ts';
import type { Position } from './position.ts';
import type { SentenceRead } from './sentence-read.ts';
import type { SentenceTold } from './stand.ts';

/** So many sentences below its lead an article has the words that the lead sums up. */
const REACH = 10;

/**
 * The positions, `chosen` sentence by sentence, with those that a lead tells whose words they are on: "the palace dampened
 * hopes of a result" sums up what its spokesman says first below. His words name no issue where the lead has named it.
 */
export function followLead(
  told: readonly SentenceTold[],
  chosen: readonly Position[][],
  choices: readonly (readonly Choice[])[],
): Position[][] {
  const lead = told.findIndex(({ read }) => read.passage.paragraph > 0);
  const summedUp = (chosen[lead] ?? []).filter(({ teller }) => teller === 'outlet' || teller === 'party');
  const below = told.slice(lead + 1, lead + 1 + REACH);
  const added = summedUp.flatMap(({ party, issue }) => {
    const said = below.flatMap(({ read }) => read.statements).find((each) => each.party === party);
    if (said === undefined || !isOfSpokesperson(said)) return [];
    return below.flatMap(({ read, stands }, i) => {
      const at = lead + 1 + i;
      const stand = stands.find((each) => each.party === party && each.isStatement);
      const choice = choices[at]!.find((each) => each.party === party && each.issue === issue);
      const isOpen =
        chosen[at]!.every((each) => each.party !== party || each.teller !== 'party') && !namesIssue(read);
      return stand && choice && isOpen && read.statements.includes(said)
        ? [{ at, position: stand.tell(choice.found) }]
        : [];
    });
  });
  return chosen.map((positions, at) => [
    ...positions,
    ...added.filter((each) => each.at === at).map(({ position }) => position),
  ]);
}

function isOfSpokesperson({ article, form, speaker }: RecordedStatement): boolean {
  if (form !== 'direct' || speaker === null) return false;
  return tokenizeWords(article.text, speaker.mention).some(({ term }) => SPOKESPEOPLE.has(term));
}

function namesIssue(read: SentenceRead): boolean {
  return read.findIssues(read.listWords()).length > 0;
}
