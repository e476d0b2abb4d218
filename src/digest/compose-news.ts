import { answerDigest } from '../answers/digest/digest.ts';
import type { DigestAsked } from '../answers/digest/digest-item.ts';
import { readAlert } from '../answers/digest/read-alert.ts';
import { fitDigest } from '../reply/fit-digest.ts';
import { renderText } from '../reply/json-answer.ts';
import { markdown } from '../reply/markdown.ts';
import type { Library } from '../search/library.ts';
import { MOST_CONTENT, type Telling } from './tools.ts';

/** Many channels ask for the same news at the same time; the texts of these many are kept for the next that asks. */
const MOST_KEPT = 200;
const kept = new WeakMap<Library, Map<string, string | null>>();

/**
 * The news that a digest tells, or everything said that an alert is for, in one message; null where there is nothing to
 * say.
 */
export function composeNews({ kind, owner, from, to }: Telling, library: Library): string | null {
  const window = { since: new Date(from).toISOString(), until: new Date(to).toISOString(), skip: 0 };
  if (kind === 'alert') return writeOnce({ ...window, ...readAlert(owner), all: true }, false, library);
  const { about, person, party, emptyDays } = owner;
  return writeOnce({ ...window, about, person, party, all: false }, emptyDays === 'line', library);
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
  if (answer.items.length === 0 && !saysEmpty) return null;
  return renderText(fitDigest(answer, MOST_CONTENT), markdown);
}
