import type { Library } from '../../search/library.ts';
import { foldText, tokenizeWords } from '../../text/fold.ts';
import { findMarkedSpans } from '../../text/marks.ts';
import { readWhen, type When } from '../timeline/read-when.ts';

/** A question in plain words, as it was understood. */
export type AskRead =
  | { readonly as: 'check'; readonly quote: string }
  | {
      readonly as: 'who-said';
      readonly person: string | null;
      readonly words: string;
      /** Null for any time. */
      readonly when: When | null;
    }
  | { readonly as: 'positions' | 'timeline'; readonly typed: string }
  | {
      readonly as: 'passages';
      readonly words: string;
      readonly whens: readonly When[];
      readonly isYesNo: boolean;
    }
  /** A name that the record does not hold: whatever is asked of it, the record does not say. */
  | { readonly as: 'unknown-name'; readonly name: string };

/** Fewer words than this between marks are a name or a title. */
const FEWEST_QUOTED = 4;
const SAYING = new Set(
  `say says said saying tell tells told claim claims claimed mention mentions mentioned declare declared announce
   announced comment commented call calls called warn warned talk talked speak spoke`.split(/\s+/),
);
const STANCE = new Set(
  `position positions stance stances stand want wants wanted demand demands insist insists accept accepts reject rejects
   oppose opposes support supports recognise recognize willing refuse refuses`.split(/\s+/),
);
const YES_NO = new Set('did do does was were is are has have had will would can could'.split(' '));
/** What a question is made of beside what it asks about; other grammar is dropped by the search itself. */
const ASKING = new Set([
  ...SAYING,
  ...'anything something nothing everything about many much regarding concerning exactly really else besides'.split(
    ' ',
  ),
]);

/** What a question begins with; further on the same words may belong to what was said. */
const LEADING = new Set(
  'what who whom which how why where and so did do does was were is are has have had will would can could a an the'.split(
    ' ',
  ),
);

/** Reads a question for what it asks, of whom, and how it can be answered. */
export function readAsk(question: string, library: Library): AskRead {
  const quote = findQuotation(question);
  if (quote !== null) return { as: 'check', quote };
  const { whens, rest } = readWhen(question);
  const stranger = findStranger(rest, library);
  if (stranger !== null) return { as: 'unknown-name', name: stranger };
  const terms = tokenizeWords(question).map(({ term }) => term);
  const names = library.findNames(question);
  const [name] = names;
  const asksWhen = terms[0] === 'when' || terms.some((term) => /^(?:happen|chronology|timeline)/u.test(term));
  if (asksWhen) return { as: 'timeline', typed: question };
  if (terms.some((term) => SAYING.has(term))) {
    const person = terms[0] === 'who' || !name ? null : question.slice(name.span.start, name.span.end);
    const when = whens.find(({ anyYear }) => !anyYear) ?? null;
    // "this week" may stand in the words themselves; a day of the calendar says when they were said.
    const asked = when ? rest : question;
    const words = person ? asked.replace(person, ' ') : asked;
    return { as: 'who-said', person, words: dropAsking(dropOutlets(words, library)), when };
  }
  if (name && terms.some((term) => STANCE.has(term))) return { as: 'positions', typed: dropStance(question) };
  return { as: 'passages', words: dropAsking(rest), whens, isYesNo: YES_NO.has(terms[0] ?? '') };
}

function findQuotation(question: string): string | null {
  const marked = findMarkedSpans(question, { start: 0, end: question.length })
    .map(({ start, end }) => question.slice(start, end))
    .find((stretch) => stretch.split(/\s+/u).length >= FEWEST_QUOTED);
  return marked ?? null;
}

/** A word written as a name, not at the head of the question, which no article, person or outlet has. */
function findStranger(question: string, library: Library): string | null {
  const { unknown } = library.search({ words: question, limit: 1 });
  const outlets = new Set(listOutletNames(library));
  const [first] = tokenizeWords(question);
  const isName = (word: string) => /^\p{Lu}/u.test(word) && question.indexOf(word) !== first?.start;
  return unknown.find((word) => isName(word) && !outlets.has(foldText(word))) ?? null;
}

function listOutletNames({ corpus }: Library): string[] {
  return corpus.outlets.flatMap(({ name, otherNames }) => [name, ...otherNames].map(foldText));
}

/** Whom something was told says where it stands, which every answer shows; it is no word of what was said. */
function dropOutlets(words: string, library: Library): string {
  const outlets = new Set(listOutletNames(library));
  return words
    .split(/\s+/u)
    .filter((word) => !outlets.has(foldText(word)))
    .join(' ');
}

function dropAsking(words: string): string {
  const tokens = tokenizeWords(words);
  const first = tokens.findIndex(({ term }) => !LEADING.has(term) && !ASKING.has(term));
  return first < 0 ? '' : dropWords(words.slice(tokens[first]!.start), ASKING);
}

function dropStance(words: string): string {
  return dropWords(words, new Set([...STANCE, 'what', 'does', 'do', 'did', 'is', 'are', 'the', 'to']));
}

function dropWords(words: string, drop: ReadonlySet<string>): string {
  const kept = tokenizeWords(words).filter(({ term }) => !drop.has(term));
  return kept.map(({ start, end }) => words.slice(start, end)).join(' ');
}
