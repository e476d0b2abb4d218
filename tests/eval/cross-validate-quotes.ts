import { draftByWeights, writeStatement } from '../../src/extract/extract-statements.ts';
import type { StatementWeights } from '../../src/extract/learned-weights.ts';
import type { Statement } from '../../src/extract/statement.ts';
import { compile, learnQuotes } from './learn-quotes.ts';
import { printCalibration, printScores } from './quotes.ts';
import { type GoldDocument, readGold } from './quotes-data.ts';

const FOLDS = 5;

/**
 * Learns from four fifths of the training part and measures on the last one, in turn, so that thresholds can be set
 * without the dev part: `npx tsx tests/eval/cross-validate-quotes.ts`. Takes some minutes.
 */
function crossValidateQuotes(): void {
  const marked = readGold('direct', 'train');
  const speech = readGold('speech', 'train');
  if (marked === null || speech === null) {
    console.log('The training part is not there: nothing was measured.');
    return;
  }
  const found: Statement[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isKept = (_: unknown, i: number) => i % FOLDS !== fold;
    const weights = learn(marked.filter(isKept), speech.filter(isKept));
    marked.forEach(({ text }, i) => {
      if (isKept(text, i)) return;
      const { page, drafts } = draftByWeights({ text, furniture: [] }, weights);
      found[i] = drafts.map((draft) => writeStatement(page, draft));
    });
  }
  printScores('train', marked, speech, found);
  printCalibration('marked', marked, found);
  printCalibration('speech', speech, found);
}

function learn(marked: readonly GoldDocument[], speech: readonly GoldDocument[]): StatementWeights {
  const { subject, speaker, sides, starts, ends } = learnQuotes(marked, speech);
  return {
    subject: compile(subject),
    speaker: compile(speaker),
    sides: compile(sides),
    starts: compile(starts),
    ends: compile(ends),
  };
}

crossValidateQuotes();
