import { countBefore } from '../../text/count-before.ts';
import { makeWordSet } from '../../text/word-set.ts';
import { BODY_NOUNS, FEMALE_WORDS, MALE_WORDS, PERSONAL_FORMS, ROLE_NOUNS } from '../grammar-words.ts';
import type { Mention } from '../mention.ts';
import type { Draft } from './draft.ts';
import type { Gender, NameBook } from './name-book.ts';
import type { Desk } from './offer.ts';
import type { Page } from './page.ts';
import { readPhraseAfter } from './read-noun-phrase.ts';
import { widenToName } from './refine-names.ts';

/**
 * A name that is the subject of a sentence or of a reporting clause, or somebody without one whom such a subject brings
 * in; and the only name of a sentence whose subject is nobody: "In the gallery sat Roe."
 */
export interface Topic {
  readonly at: number;
  readonly paragraph: number;
  /** Null for somebody without a name: "a spokesman". */
  readonly name: string | null;
  readonly gender: Gender | undefined;
  /** Only a person can be "he" or "she"; any other full name can still be a rival. */
  readonly person: boolean;
  /** Somebody's by what stands behind the name or by their saying something: whoever goes on right after it is meant. */
  readonly described: boolean;
}

/** Every topic of the page, in order; `drafts` tell who says something. */
export function listTopics({ page, clauses }: Desk, names: NameBook, drafts: readonly Draft[]): Topic[] {
  const speaking = new Set(drafts.flatMap((draft) => readSpeaker(page, draft)));
  const mentions = clauses.flatMap(({ subject }) => subject?.mention ?? []);
  for (const sentence of page.sentences) {
    const first = readPhraseAfter(page, sentence.from, sentence.to);
    if (first !== null) mentions.push(first);
  }
  const told = new Set(
    mentions.filter((each) => isOfSomebody(page, each)).map(({ from }) => page.sentenceOf[from]!),
  );
  const alone = page.sentences.flatMap((sentence, number) =>
    told.has(number) ? [] : findOnlyName(page, sentence, names),
  );
  mentions.sort((a, b) => a.from - b.from);
  const subjects = mentions.flatMap((mention): Topic[] => {
    const widened = widenToName(page, mention);
    const { paragraph } = page.sentences[page.sentenceOf[mention.from]!]!;
    const brought = widened.kind === 'nominal' ? readBrought(page, widened) : null;
    if (brought !== null)
      return [{ at: mention.from, paragraph, name: null, ...brought, person: true, described: false }];
    const name = widened.kind === 'name' ? names.nameOf(widened) : null;
    if (name === null) return [];
    const person = names.isPerson(name) || widened !== mention;
    if (!person && (!name.includes(' ') || names.isThing(name))) return [];
    const gender = names.genderOf(name);
    const described = names.isDescribed(name) || (name.includes(' ') && speaking.has(mention.head.to));
    return [{ at: mention.from, paragraph, name, gender, person, described }];
  });
  return [...subjects, ...alone].sort((a, b) => a.at - b.at);
}

/** True for a subject that is somebody, with a name or without. */
function isOfSomebody({ tokens }: Page, { kind, head }: Mention): boolean {
  return kind !== 'nominal' || isSomebody(tokens[head.to - 1]!.word);
}

/** The one person whom a sentence names outside its quotations; nobody where "her" stands before, who is another. */
function findOnlyName(
  { tokens, markOf }: Page,
  { from, to, paragraph }: Page['sentences'][number],
  { people, genderOf, isDescribed }: NameBook,
): Topic[] {
  const named = people
    .slice(countBefore(people, from), countBefore(people, to))
    .filter(({ at, name }) => markOf[at] === -1 && (isDescribed(name) || genderOf(name) !== undefined));
  const [only] = named;
  if (only === undefined || named.length > 1) return [];
  const { at, name } = only;
  for (let i = from; i < at; i++) if (PERSONAL_FORMS.has(tokens[i]!.word)) return [];
  return [{ at, paragraph, name, gender: genderOf(name), person: true, described: false }];
}

/** "A spokesman said": somebody new, and not whoever was named before. */
const INTRODUCING = makeWordSet('a an one another');

/** The gender of somebody whom a mention brings in by what they are; null where it brings in nobody. */
function readBrought({ tokens }: Page, { from, head }: Mention): Pick<Topic, 'gender'> | null {
  const { word } = tokens[head.to - 1]!;
  if (!INTRODUCING.has(tokens[from]!.word) || !isSomebody(word)) return null;
  return { gender: MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : undefined };
}

/** True for a noun for one person: "mayor", not "ministry" and not "officials". */
export function isSomebody(noun: string): boolean {
  return ROLE_NOUNS.has(noun) && !BODY_NOUNS.has(noun) && !noun.endsWith('s');
}

/** How sure it must be whose words they are. */
const SURE = 0.9;
const ASKING = makeWordSet('ask asks asked asking');

/** Whoever says something, by the token behind the name; who asks hands over to somebody else. */
function readSpeaker({ tokens }: Page, { mention, cue, chance }: Draft): number[] {
  const asks = cue !== null && tokens.slice(cue.from, cue.to).some(({ word }) => ASKING.has(word));
  return mention !== null && !asks && chance >= SURE ? [mention.head.to] : [];
}
