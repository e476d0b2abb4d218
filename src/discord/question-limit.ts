/** How many questions a person may ask, and how fast. */
export interface QuestionRate {
  /** So many at once. */
  readonly most: number;
  /** After which time, in milliseconds, one more may be asked. */
  readonly everyMs: number;
}

/** What becomes of a question: it is answered, refused with a sentence, or, where that was just said, left alone. */
type QuestionLeave = 'answer' | 'tell' | 'ignore';

/** Limits how fast each person's questions are answered. Nothing of it outlives the program. */
export interface QuestionLimit {
  /** `now` is in milliseconds, from any start. */
  ask(user: string, now: number): QuestionLeave;
}

/** A person reads an answer for longer than this; whoever is faster is a program or leans on a key. */
export const USUAL_RATE: QuestionRate = { most: 30, everyMs: 2000 };
/** People who are remembered; whoever asks next after so many begins anew. */
const MOST_PEOPLE = 10_000;

/** A limit by a token bucket for each person (https://en.wikipedia.org/wiki/Token_bucket). */
export function makeQuestionLimit({ most, everyMs }: QuestionRate): QuestionLimit {
  const people = new Map<string, { left: number; at: number; isTold: boolean }>();
  return {
    ask(user, now) {
      const known = people.get(user) ?? { left: most, at: now, isTold: false };
      const left = Math.min(most, known.left + Math.max(0, now - known.at) / everyMs);
      const isAnswered = left >= 1;
      if (people.size >= MOST_PEOPLE && !people.has(user)) people.clear();
      people.set(user, { left: isAnswered ? left - 1 : left, at: now, isTold: !isAnswered });
      if (isAnswered) return 'answer';
      return known.isTold ? 'ignore' : 'tell';
    },
  };
}
