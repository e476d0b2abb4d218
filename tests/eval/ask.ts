import { commands } from '../../commands/index.ts';
import { findEvidence } from '../../src/answers/ask/find-evidence.ts';
import { readAsk } from '../../src/answers/ask/read-ask.ts';
import type { TypedOptions } from '../../src/command/command.ts';
import { readOptions } from '../../src/command/read-options.ts';
import { isSilent, renderText } from '../../src/reply/json-answer.ts';
import { NOWHERE } from '../nowhere.ts';
import { openRecord } from './open-record.ts';
import { containsAll, type OwnQuestion, readOwnQuestions } from './own-questions.ts';

const THRESHOLDS = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9];
/** As much of a wrong answer as shows what it is. */
const SHOWN = 160;

/**
 * Asks our own questions, and prints for each half and command how many of the answerable ones are answered with what they
 * must contain, and how many of the others are refused; the misses of the tuned half are listed. Then, for questions that
 * are looked up in sentences, what each threshold would answer, from which the one in use is taken.
 */
export async function evaluateAsk(): Promise<void> {
  const questions = readOwnQuestions();
  for (const set of ['tuned', 'held'] as const) {
    const own = questions.filter((question) => question.set === set);
    const lacks = await Promise.all(own.map(ask));
    if (set === 'tuned') {
      own.forEach(({ command, query }, i) => {
        if (lacks[i] !== null) console.log(`  ${command} ${query}: ${lacks[i]}`);
      });
    }
    for (const name of [...new Set(own.map(({ command }) => command)), 'all']) {
      const isMeant = ({ command }: OwnQuestion) => name === 'all' || command === name;
      const count = (isAnswerable: boolean) => {
        const meant = own.filter((each) => isMeant(each) && each.pieces.length > 0 === isAnswerable);
        const right = meant.filter((each) => lacks[own.indexOf(each)] === null).length;
        return `${right} of ${meant.length} (${((100 * right) / meant.length).toFixed(0)} %)`;
      };
      console.log(`${set} ${name.padEnd(9)}: answered ${count(true)}, refused ${count(false)}`);
    }
  }
  printCurve(questions.filter(({ set, command }) => set === 'tuned' && command === 'ask'));
}

/** What the answer lacks, or null where it is right. */
async function ask(question: OwnQuestion): Promise<string | null> {
  const command = commands.find(({ name }) => name === question.command)!;
  const read = readOptions(command, { [command.positional!]: question.query } as TypedOptions);
  const isAnswerable = question.pieces.length > 0;
  if (!read.ok) return isAnswerable ? read.sentences.join(' ') : null;
  const answer = await command.answer(read.options, openRecord(question.record), NOWHERE);
  const text = renderText(answer);
  if (!isAnswerable) {
    return isSilent(answer) ? null : `should be silent, says ${text.slice(0, SHOWN).replaceAll('\n', ' ')}`;
  }
  if (isSilent(answer)) return 'is silent';
  return containsAll(text, question) ? null : `lacks ${question.pieces.map((list) => list[0]).join(' and ')}`;
}

/** How much is answered, and how much of what cannot be, from each share of a question's weight on. */
function printCurve(questions: readonly OwnQuestion[]): void {
  console.log('a sentence is enough from  answered  and right  answered though unanswerable');
  const found = questions.map((question) => {
    const library = openRecord(question.record);
    return { question, evidence: findEvidence(readAsk(question.query, library), library).evidence };
  });
  const answerable = found.filter(({ question }) => question.pieces.length > 0);
  const others = found.filter(({ question }) => question.pieces.length === 0);
  for (const threshold of THRESHOLDS) {
    const listEnough = (list: typeof found) =>
      list.map(({ question, evidence }) => {
        const enough = evidence
          .filter(({ score }) => score >= threshold)
          .map(({ sentence }) => sentence.text);
        return { question, enough };
      });
    const answered = listEnough(answerable).filter(({ enough }) => enough.length > 0);
    const right = answered.filter(({ question, enough }) => containsAll(enough.join('\n'), question));
    const wrong = listEnough(others).filter(({ enough }) => enough.length > 0);
    const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`.padStart(8);
    console.log(
      `${threshold.toFixed(2).padEnd(25)} ${share(answered.length, answerable.length)} ${share(right.length, answerable.length)} ${share(wrong.length, others.length)}`,
    );
  }
}
