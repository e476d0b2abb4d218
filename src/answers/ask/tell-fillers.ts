import type { Library } from '../../search/library.ts';
import { overlaps } from '../../text/span.ts';
import type { LoneSentence } from './read-sentences.ts';

// "on Monday", "last week", "at noon", "by 2038"
const TIME =
  /\b(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|to(?:day|night|morrow)|yesterday|now|noon|midnight|morning|evening|night|(?:last|next|this|early)\s+\p{L}+|ago|later|earlier|until|once|after|before|when|hours?|days?|weeks?|months?|years?|o['’]clock|\d+\s?[ap]\.?m)\b/iu;
// "in the town of Arburg", "at Arburg", "to Arburg"
const BEHIND_PREPOSITION =
  /\b(?:in|at|near|on|from|to|outside|inside|of|around)\s+(?:[a-z-]+\s+){0,4}\p{Lu}/u;
// "in a hotel", "at the pier"
const COMMON_PLACE = /\b(?:in|at|near|inside|outside)\s+(?:the|a|an|their|its|separate|one|two)\s+\p{L}+/iu;
// "ARBURG, Feb 2 (Wire)", "ARBURG (neutral ground):"
const DATELINE = /^\p{Lu}{3,}/u;

/** True where the sentence says when: a day, a month, an hour, or a time counted from another. */
export function tellsTime({ text, passage, span }: LoneSentence, library: Library): boolean {
  if (TIME.test(text)) return true;
  return library.events.some((event) => event.passage === passage && overlaps(event.span, span));
}

/** True where the sentence says where. */
export function tellsPlace({ text }: LoneSentence): boolean {
  return BEHIND_PREPOSITION.test(text) || COMMON_PLACE.test(text) || DATELINE.test(text);
}
