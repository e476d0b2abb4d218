import type { Passage } from '../../corpus/article.ts';
import { type Hit, type Library, passageOf } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Notice } from '../answer.ts';
import { addPortraits } from './find-portrayed.ts';
import { listDemands } from './list-demands.ts';
import { listParts } from './question-parts.ts';
import { readSentences } from './read-sentences.ts';
import { tellsMore } from './tell-fillers.ts';
import { isOutcomeWord, tellsOutcome } from './tell-outcome.ts';
import { asksVote, tellsTally } from './tell-tally.ts';
import type { Wanted } from './wanted.ts';
import { type Evidence, weighSentence } from './weigh-sentence.ts';

export interface EvidenceFound {
  /** Best first. */
  readonly evidence: readonly Evidence[];
  /** Sentences that are no answer by themselves but tell a time, a place or a number where one is asked for, best first. */
  readonly close: readonly Evidence[];
  /** All other sentences that hold some of the question, best first. */
  readonly near: readonly Evidence[];
  readonly notices: readonly Notice[];
  /** True where the question holds nothing to look for. */
  readonly isEmpty: boolean;
}

/** How many of the best passages and statements are found, and in how many passages they are read closely. */
const MOST_HITS = 80;
const MOST_READ = 60;

/** The sentences that hold most of what is sought, each with how much. */
export function findEvidence(wanted: Wanted, library: Library): EvidenceFound {
  const { words, context, besides } = wanted;
  const read = library.search({ words: `${words} ${context}`, related: true, broad: true, limit: MOST_HITS });
  const notices: Notice[] = read.corrections.map((each) => ({ is: 'corrected', ...each }));
  if (read.concepts.length === 0) return { evidence: [], close: [], near: [], notices, isEmpty: true };
  const parts = listParts(wanted, read.concepts, library);
  const demands = listDemands(wanted, read.concepts, library);
  const found = addPortraits(listPassages(read.hits), words, library);
  const asksOutcome =
    asksVote(tokenizeWords(words).map(({ term }) => term)) ||
    read.concepts.some(({ typed }) => isOutcomeWord(typed));
  const passages = asksOutcome ? addOutcomes(found, library) : found;
  const weighed = readSentences(passages, library)
    .map((sentence) => weighSentence(sentence, parts, wanted))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.rank - a.rank);
  const telling = new Set(weighed.filter(({ sentence }) => demands.every((meets) => meets(sentence))));
  const fitting = keepBest([...telling].filter(({ isAnswer }) => isAnswer));
  return {
    // "Who else" asks for what is told as more of the same.
    evidence: besides === null ? fitting : putMoreFirst(fitting),
    close: keepBest([...telling].filter(({ isAnswer }) => !isAnswer)),
    near: keepBest(weighed.filter((each) => !telling.has(each))),
    notices,
    isEmpty: false,
  };
}

/** The passages of the best hits, of which statements may share one. */
function listPassages(hits: readonly Hit[]): ReadonlySet<Passage> {
  return new Set([...new Set(hits.map(passageOf))].slice(0, MOST_READ));
}

/** With those of the same articles that tell an outcome, which may hold no word of what was decided. */
function addOutcomes(found: ReadonlySet<Passage>, library: Library): ReadonlySet<Passage> {
  const articles = new Set([...found].map(({ article }) => article));
  const outcomes = [...articles]
    .flatMap((article) => library.passagesOf(article))
    .map((passage) => ({ passage, text: sliceSpan(passage.article.text, passage.span) }))
    .filter(({ text }) => tellsTally(text) || tellsOutcome(text))
    .map(({ passage }) => passage);
  return new Set([...found, ...outcomes]);
}

/** Of the sentences that are shown as one quotation the best one. */
function keepBest(found: readonly Evidence[]): Evidence[] {
  const shown = new Set<string>();
  return found.filter(({ sentence: { passage, span } }) => {
    const key = `${passage.article.id} ${span.start}`;
    return !shown.has(key) && shown.add(key);
  });
}

function putMoreFirst(found: readonly Evidence[]): Evidence[] {
  const isMore = ({ sentence }: Evidence) => Number(tellsMore(sentence));
  return found.toSorted((a, b) => isMore(b) - isMore(a));
}
