import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { findMarkedSpans } from '../../text/marks.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { findFullNames } from './find-full-names.ts';
import type { Former } from './read-former.ts';
import type { LoneSentence } from './read-sentences.ts';

// "her predecessor, Ana Berg", "succeeded Berg", "Berg, who stepped down", "the previous mayor"
const SUCCESSION =
  /\b(?:predecessors?|preceded|preceding|succe(?:ed|eds|eded|eding|ssor)|replac(?:e|es|ed|ing)|t(?:ook|ake|akes|aking)\s+over|inherit(?:s|ed|ing)?|former(?:ly)?|previous(?:ly)?|outgoing|until|resigned|quit|stepped\s+down|made\s+way|handed\s+over|in\s+place\s+of|before)\b|\bex-/giu;
/** No more words stand between somebody and what they are to whoever came after. */
const MOST_APART = 4;

// "a former judge", "a judge by training", "once drove a tram", "Roe, 51, a nurse", "used to teach", "spent years as a clerk"
const PAST =
  /\b(?:former(?:ly)?|once|previously|trained|retired|used\s+to|had\s+been|worked|served|taught|practised|practiced|(?:began|started|spent)\b.{0,40}?\bas|by\s+(?:training|trade|profession)|turned\s+\p{L}+|before\s+(?:becoming|entering|joining|turning|(?:he|she|they)\s+(?:became|took|joined|entered|was|went|turned))|was\s+(?:an?|the)\b|,\s+\d{1,3},\s+an?\b)|\bex-|,\s+\d{1,3},\s+an?\s/iu;

/** A check that a sentence tells who had an office before, or what somebody was before they came to theirs. */
export function matchFormer(
  former: Former,
  asked: string,
  library: Library,
): (sentence: LoneSentence) => boolean {
  if (former === 'holder') return ({ text }) => tellsHolder(text, asked, library);
  const [name] = library.findNames(asked);
  // What somebody says without a word of themselves is of others.
  const isOfOthers = ({ statement, words }: LoneSentence) =>
    name !== undefined &&
    'person' in name.who &&
    statement?.person === name.who.person &&
    statement.form === 'direct' &&
    !['i', 'my', 'me'].some((own) => words().has(own));
  return (sentence) => PAST.test(isOfOthers(sentence) ? dropQuoted(sentence.text) : sentence.text);
}

/** What the outlet says of whoever speaks: "“No,” says Roe, a judge before she joined"; nothing of an answer in an interview. */
function dropQuoted(text: string): string {
  const marked = findMarkedSpans(text, { start: 0, end: text.length });
  if (marked.length === 0) return '';
  const starts = [0, ...marked.map(({ end }) => end)];
  return starts.map((start, i) => text.slice(start, marked[i]?.start)).join(' ');
}

/** True where a name that is not in the question stands right beside what makes somebody a predecessor. */
function tellsHolder(text: string, asked: string, library: Library): boolean {
  const known = new Set(tokenizeWords(asked).map(({ term }) => term));
  const people = library.findNames(text).flatMap(({ who, span }) => ('person' in who ? [span] : []));
  const isKnown = (span: Span) => tokenizeWords(text, span).some(({ term }) => known.has(term));
  const others = [...findFullNames(text), ...people].filter((span) => !isKnown(span));
  return [...text.matchAll(SUCCESSION)].some(({ 0: cue, index }) => {
    const place = { start: index, end: index + cue.length };
    return others.some((span) => !overlaps(span, place) && standsBeside(text, span, place));
  });
}

function standsBeside(text: string, a: Span, b: Span): boolean {
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return tokenizeWords(between).length <= MOST_APART;
}
