import type { Attribution, Item } from '../answers/answer.ts';
import type { Venue } from '../extract/venue.ts';
import { sliceSpan } from '../text/span.ts';
import type { Style } from './style.ts';

/**
 * Whose words, and how sure that is, in one line; of an outlet's own words, whose stance they tell. `isWhere` adds where
 * it was said, as a span of the article like everything else that is shown.
 */
export function saySpeaker(
  { form, speaker, citation: { article } }: Item,
  style: Style,
  isWhere = false,
): string {
  const outlet = article.outlet.name;
  if (!speaker) return style.plain(`${outlet}’s own words`);
  const who = speaker.name ?? speaker.asWritten;
  if (who === null || speaker.certainty === 'unknown')
    return style.plain('The article does not say whose words these are.');
  if (form === 'passage') return `${style.strong(who)} ${style.plain(`· in ${outlet}’s own words`)}`;
  const where = speaker.venue && isWhere ? sayVenue(speaker.venue, article.text) : '';
  return `${style.strong(who)} ${style.plain(`· ${sayCertainty(speaker)}${where}`)}`;
}

/** Reporters are told something, whatever else a venue is. */
function sayVenue({ kind, span }: Venue, text: string): string {
  return ` · ${kind === 'press' ? 'to ' : ''}“${sliceSpan(text, span)}”`;
}

function sayCertainty({ certainty, name, asWritten, party, isSubject }: Attribution): string {
  const mention = asWritten === null || asWritten === name ? '' : ` as “${asWritten}”`;
  switch (certainty) {
    case 'named':
      return `named in the text${mention}`;
    case 'described':
      if (name !== null) return `the text says “${asWritten}”`;
      return `described in the text, not named${party === null ? '' : ` · for ${party.name}`}`;
    case 'pronoun':
      return `the text says “${asWritten}”`;
    case 'inferred':
      // Whose verb it is stands there to be read.
      return isSubject ? `the text says “${asWritten}”` : 'inferred from the text around it';
    case 'unknown':
      return 'not named in the text';
  }
}
