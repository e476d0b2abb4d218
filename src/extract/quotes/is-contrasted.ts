import type { Clause } from './find-clauses.ts';
import type { Page } from './page.ts';

/** "Roe called it X, while Doe called it Y", "While Roe said X, Doe said Y": this clause sets another speaker against the last. */
export function isContrasted({ tokens, sentences }: Page, { subject, sentence, form }: Clause): boolean {
  if (subject?.way !== 'adjacent' || (form !== 'past' && form !== 'present')) return false;
  const { from } = sentences[sentence]!;
  const before = tokens[subject.mention.from - 1];
  if (before === undefined || subject.mention.from === from) return false;
  return CONTRASTS.has(before.word) || (before.word === ',' && OPENERS.has(tokens[from]!.word));
}

const CONTRASTS = new Set(['while', 'whereas', 'but', ';']);
const OPENERS = new Set(['while', 'whereas', 'although', 'though']);
