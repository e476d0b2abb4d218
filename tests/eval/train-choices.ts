import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { isChosen } from '../../src/extract/positions/choose-positions.ts';
import { describeChoices } from '../../src/extract/positions/describe-choices.ts';
import { makeArticleReader } from '../../src/extract/positions/read-article.ts';
import { supposeWhereNone } from '../../src/extract/positions/suppose-stands.ts';
import { type Tree, type Trees, weighBy } from '../../src/extract/positions/weigh-choice.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildLibrary } from '../../src/search/build-library.ts';
import { collectSpellings } from '../../src/search/collect-spellings.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { learnTrees, type Seen, type TreeOptions } from './learn-trees.ts';
import { GOLD, isOfSentence, readListed } from './positions.ts';

const TREES_FILE = resolve(import.meta.dirname, '../../src/extract/positions/choice-trees.json');
const FOLDERS = ['../fixtures', 'subjects'].map((name) => resolve(import.meta.dirname, name));
const RECORD = resolve(import.meta.dirname, '../../seeds');
const OPTIONS: TreeOptions = {
  trees: 400,
  depth: 5,
  rate: 0.05,
  ridge: 10,
  fewest: 20,
  seen: 0.7,
  asked: 0.4,
};
const FOLDS = 5;
/** What a reader must list is worth so much, and what one may leave out; anything else nothing. */
const OF_MUST = 1;
const OF_MAY = 0.67;
/** The record that the bot comes with counts so many times. */
const RECORD_COUNTS = 6;

/** A choice with what a reader says of it. */
interface Decision extends Seen {
  /** Whether the words themselves point to the issue. */
  readonly isOwn: boolean;
}

/** A folder's choices, and how many positions its reader lists. */
interface Subject {
  readonly name: string;
  readonly listed: number;
  readonly decisions: readonly Decision[];
}

/**
 * Learns src/extract/positions/choice-trees.json from the subjects that have a list, and prints how well trees that are
 * learned from four fifths of them choose in the others. Run: npx tsx tests/eval/train-choices.ts [FOLDER …], with further
 * folders to learn from. The file that is kept was learned with ten folders of articles about the talks of the record
 * beside the invented ones, whose people are real and whose words are invented, so that they are not kept. By
 * cross-validation over all of them, with 0.57 as the least probability, precision and recall were 90.8 and 83.4 on the
 * forty-seven subjects that are told as agencies tell them, 83.5 and 60.7 on the older ones, 91.9 and
 * 78.3 on the fixtures.
 */
function trainChoices(further: readonly string[]): void {
  const kept = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const folders = [...kept, ...further].filter((folder) => existsSync(join(folder, GOLD)));
  const subjects = folders.map((folder) => readSubject(folder, join(folder, GOLD)));
  const record = readSubject(RECORD, resolve(import.meta.dirname, GOLD));
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOwn = (_: Subject, i: number) => i % FOLDS === fold;
    const trees = learn([...subjects.filter((each, i) => !isOwn(each, i)), record]);
    for (const subject of subjects.filter(isOwn)) report(subject, trees);
  }
  report(record, learn(subjects));
  const trees = learn([...subjects, ...Array.from({ length: RECORD_COUNTS }, () => record)]);
  writeFileSync(TREES_FILE, `${writeTrees(trees)}\n`);
}

function learn(subjects: readonly Subject[]): Trees {
  return learnTrees(
    subjects.flatMap(({ decisions }) => decisions),
    OPTIONS,
  );
}

function readSubject(folder: string, goldFile: string): Subject {
  const corpus = readCorpus(folder);
  const library = buildLibrary(corpus);
  const listed = readListed(goldFile);
  const readArticle = makeArticleReader(corpus, makeAnalyser(collectSpellings(corpus)).readWords);
  const decisions = corpus.articles.flatMap((article) => {
    const read = readArticle(article, library.passagesOf(article), library.statementsOf(article));
    const told = read.map(supposeWhereNone);
    return describeChoices(told, corpus.issues).flatMap((choices, at) => {
      const { read, stands } = told[at]!;
      const sentence = { file: article.file, text: sliceSpan(article.text, read.span) };
      const own = listed.filter((each) => isOfSentence(each, sentence));
      return choices.map(({ party, issue, features }): Decision => {
        const right = own.filter((each) => each.party === party.id && each.issue === issue.id);
        const isOwn = stands.some(
          (stand) => stand.party === party && stand.issues.some((each) => each.issue === issue),
        );
        return { features, worth: Math.max(0, ...right.map(({ may }) => (may ? OF_MAY : OF_MUST))), isOwn };
      });
    });
  });
  return { name: folder, listed: listed.filter(({ may }) => !may).length, decisions };
}

function report({ name, listed, decisions }: Subject, trees: Trees): void {
  const count = (isCounted: (decision: Decision) => boolean) => decisions.filter(isCounted).length;
  const isFound = (each: Decision) => isChosen(weighBy(trees, each.features));
  const found = count(isFound);
  const isRight = ({ worth }: Decision) => worth > 0;
  const isListed = ({ worth }: Decision) => worth === OF_MUST;
  const right = count((each) => isFound(each) && isRight(each));
  const hit = count((each) => isFound(each) && isListed(each));
  const own = count(({ isOwn }) => isOwn);
  const ownRight = count((each) => each.isOwn && isRight(each));
  const ownHit = count((each) => each.isOwn && isListed(each));
  const say = (good: number, all: number) => ((100 * good) / Math.max(1, all)).toFixed(1);
  console.log(
    `${name}: precision ${say(right, found)} (${right} of ${found}), recall ${say(hit, listed)} (${hit} of ${listed}); without trees ${say(ownRight, own)} and ${say(ownHit, listed)}`,
  );
}

/** A tree to a line. */
function writeTrees({ base, trees }: Trees): string {
  return `{"base": ${base}, "trees": [\n${trees.map((tree: Tree) => JSON.stringify(tree)).join(',\n')}\n]}`;
}

trainChoices(process.argv.slice(2));
