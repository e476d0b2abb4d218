import type { Issue, Party } from '../../corpus/corpus.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { SPOKESPEOPLE } from '../grammar-words.ts';
import type { RecordedStatement } from '../statement.ts';
import type { Choice } from './describe-choices.ts';
import { listSpeakers } from './list-speakers.ts';
import { mergePositions } from './merge-positions.ts';
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
  const led = [...summedUp, ...below.flatMap(listHeadlined)];
  const saidBelow = led.length === 0 ? [] : below.flatMap(listSaid);
  const added = led.flatMap(({ party, issue }) => {
    const said = saidBelow.find((each) => each.party === party)?.statement;
    if (said === undefined || !isOfSpokesperson(said)) return [];
    const isAsked = isAskedOutlook(said);
    return below.flatMap(({ read, stands }, i) => {
      const at = lead + 1 + i;
      const stand = stands.find((each) => each.party === party && each.isStatement);
      const choice = choices[at]!.find((each) => each.party === party && each.issue === issue);
      const isTaken = chosen[at]!.some((each) => each.party === party && each.teller === 'party');
      const isOpen = (!isTaken || isAsked) && !namesIssue(read);
      return stand && choice && isOpen && read.statements.includes(said)
        ? [{ at, position: stand.tell(choice.found) }]
        : [];
    });
  });
  return chosen.map((positions, at) => {
    // Lead and headline may both tell it.
    const own = mergePositions(added.filter((each) => each.at === at).map(({ position }) => position));
    const isOfLead = (each: Position) =>
      own.some(({ party }) => party === each.party) && each.teller === 'party';
    return [...positions.filter((each) => !isOfLead(each)), ...own];
  });
}

/** Of what the headline names alone a spokesperson is asked what is to come. */
function listHeadlined(told: SentenceTold): { readonly party: Party; readonly issue: Issue }[] {
  const [issue, ...others] = told.read.context.headline;
  if (issue === undefined || others.length > 0) return [];
  return listSaid(told).flatMap(({ party, statement }) =>
    isOfSpokesperson(statement) && isAskedOutlook(statement) ? [{ party, issue }] : [],
  );
}

/** The statements of a sentence with whose they are. */
function listSaid({ read }: SentenceTold): {
  readonly party: Party;
  readonly statement: RecordedStatement;
}[] {
  return read.statements.flatMap((statement) =>
    listSpeakers(read, statement).map((party) => ({ party, statement })),
  );
}

/** "told reporters who asked what he expected": of what the report is on, whatever was told right before. */
function isAskedOutlook({ article, passage, cue }: RecordedStatement): boolean {
  return cue !== null && ASKED_OUTLOOK.test(article.text.slice(cue.start, passage.span.end));
}

const ASKED_OUTLOOK =
  /^[^.!?"“”]*\b(?:asked|wanted\s+to\s+know)\b[^.!?"“”]*\b(?:expect\p{L}*|hop(?:ed?|es)|look(?:ed|s)?\s+for|foresaw|outlook|prospects?|chances)\b/iu;

function isOfSpokesperson({ article, form, speaker }: RecordedStatement): boolean {
  if (form !== 'direct' || speaker === null) return false;
  return tokenizeWords(article.text, speaker.mention).some(({ term }) => SPOKESPEOPLE.has(term));
}

function namesIssue(read: SentenceRead): boolean {
  return read.findIssues(read.listWords()).length > 0;
}
