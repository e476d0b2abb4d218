import type { Token } from '../../text/tokens.ts';
import type { IssueFound } from './match-issues.ts';

/**
 * What a sentence opens: a `heading` what follows below it, a `label` its own paragraph, and in an interview what is
 * `asked` the answers. A `question` that names nothing may go on from what was said.
 */
export type Section = 'heading' | 'label' | 'asked' | 'question' | null;

/** What an article is on at a place. */
export interface Topic {
  readonly issues: readonly IssueFound[];
  /** How many sentences ago it was named. */
  readonly age: number;
  /** How many paragraphs opened with a stand on it since without naming it. */
  readonly carried: number;
  /** What the heading or the question above is on. */
  readonly heading: readonly IssueFound[];
  /** What the paragraph's own label is on: all of it is, whatever it names. */
  readonly label: readonly IssueFound[];
  /** What the line above, a heading, says that the next paragraph is on. */
  readonly below: readonly IssueFound[];
}

/** What a sentence tells of it. */
export interface TopicTold {
  readonly tokens: readonly Token[];
  readonly issues: readonly IssueFound[];
  readonly section: Section;
  /** Whether it took a stand: then it is still on what was told before. */
  readonly isStand: boolean;
  /** Whether it points to what was told before. */
  readonly isPointing: boolean;
  /** Whether it opens its paragraph. */
  readonly isOpening: boolean;
}

/** Where a text begins, or turns to what it names. */
export function openTopic(issues: readonly IssueFound[]): Topic {
  return { issues, age: 0, carried: 0, heading: [], label: issues, below: [] };
}

/** Whether the text is still on it. */
export function isNear({ age, carried }: Topic): boolean {
  return age < LONGEST_CARRY && carried < MOST_CARRIED;
}

/** After a sentence. */
export function followTopic(
  topic: Topic,
  { tokens, issues, section, isStand, isPointing, isOpening }: TopicTold,
): Topic {
  if (section !== null && section !== 'question') {
    const label = section === 'label' ? issues : [];
    return { issues, age: 0, carried: 0, heading: issues, label, below: section === 'heading' ? issues : [] };
  }
  const heading = section === 'question' && isOpening ? [] : topic.heading;
  if (issues.length > 0) return { ...topic, heading, issues, age: 0, carried: 0 };
  if (isStand) return { ...topic, heading, carried: topic.carried + (isOpening ? 1 : 0) };
  if (section === 'question' || tokens.length < SHORTEST_SENTENCE) return { ...topic, heading };
  // A paragraph that opens with something else has left it.
  return { ...topic, heading, age: isOpening && !isPointing ? LONGEST_CARRY : topic.age + 1 };
}

/** Fewer tokens than these, an hour or a cry, do not lead away from anything. */
const SHORTEST_SENTENCE = 4;
/** A topic is carried over so many sentences that do not name it. */
const LONGEST_CARRY = 2;
/** So many paragraphs with stands that do not name what they are on have left it. */
const MOST_CARRIED = 2;
