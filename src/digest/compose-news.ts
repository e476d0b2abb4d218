import { answerDigest } from '../answers/digest/digest.ts';
import type { DigestAnswer, DigestAsked } from '../answers/digest/digest-item.ts';
import { fitDigest } from '../reply/fit-digest.ts';
import { markdown } from '../reply/markdown.ts';
import { renderDigest, renderDigestHead } from '../reply/render-digest.ts';
import type { Library } from '../search/library.ts';
import { MOST_CONTENT, type Telling } from './tools.ts';

/** Many channels ask for the same news at the same time; the texts of these many are kept for the next that asks. */
const MOST_KEPT = 200;
const kept = new WeakMap<Library, Map<string, string | null>>();

/** The news that a digest or an alert tells, in one message; null where there is nothing to say. */
export function composeNews({ kind, owner, from, to }: Telling, library: Library): string | null {
  const window = { since: new Date(from).toISOString(), until: new Date(to).toISOString(), skip: 0 };
  if (kind === 'digest') {
    const { about, person, party, emptyDays } = owner;
    return writeOnce({ ...window, about, person, party }, emptyDays === 'line', library);
  }
  const isPerson = owner.kind === 'person';
  const subject = { about: isPerson ? null : owner.value, person: isPerson ? owner.value : null };
  return writeOnce({ ...window, ...subject, party: null }, false, library);
}

function writeOnce(asked: DigestAsked, saysEmpty: boolean, library: Library): string | null {
  const texts = kept.get(library) ?? new Map<string, string | null>();
  kept.set(library, texts);
  const key = JSON.stringify([asked, saysEmpty]);
  const known = texts.get(key);
  if (known !== undefined) return known;
  if (texts.size >= MOST_KEPT) texts.clear();
  const text = write(asked, saysEmpty, library);
  texts.set(key, text);
  return text;
}

function write(asked: DigestAsked, saysEmpty: boolean, library: Library): string | null {
  const answer = answerDigest(asked, library);
  // A person or an issue that the record does not know has no news.
  if (answer.kind !== 'digest') return null;
  if (!isNews(answer) && !saysEmpty) return null;
  const fitted = fitDigest(answer, MOST_CONTENT);
  const blocks = renderDigest(fitted, markdown, { quotation: Number.POSITIVE_INFINITY });
  return [renderDigestHead(fitted, markdown), ...blocks].join('\n\n');
}

function isNews({ items, firsts, changes }: DigestAnswer): boolean {
  return items.length + firsts.length + changes.length > 0;
}
