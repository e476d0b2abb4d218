import { sliceSpan } from '../../text/span.ts';
import type { SentenceRead } from './sentence-read.ts';

const GIVE_UP = String.raw`(?:(?:sign|give|hand|turn|write)(?:s|ed|ing)?\b(?=[^,;.]{0,60}\b(?:away|over|up|off)\b)|(?:cede|surrender|yield|relinquish|treat|part\s+with)(?:s|d|ing)?\b)`;
const ALL_OF_IT = String.raw`\b(?:any|a\s+single|an\s+inch|one\s+inch|an?\s+\p{L}+\s+or\s+an?)\s`;

// "has not agreed to sign away any field", "would turn a single village over"
const GIVING_UP_ANY = new RegExp(String.raw`\b${GIVE_UP}[^,;.]{0,30}?${ALL_OF_IT}`, 'iu');

/** Whether a sentence tells of giving up any of what is claimed: then it is on each place that an issue is called by. */
export function coversAll({ passage, span }: Pick<SentenceRead, 'passage' | 'span'>): boolean {
  return GIVING_UP_ANY.test(sliceSpan(passage.article.text, span));
}
