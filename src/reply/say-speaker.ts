import type { Attribution } from '../answers/answer.ts';
import { sliceSpan } from '../text/span.ts';
import type { Style } from './style.ts';

/**
 * Whose words, and how sure that is, in one line. With the `text` of the article also where it was said, as a span of it
 * like everything else that is shown.
 */
export function saySpeaker(
  speaker: Attribution | null,
  outlet: string,
  style: Style,
  text: string | null = null,
): string {
  if (!speaker) return style.plain(`${outlet}’s own words`);
  const who = speaker.name ?? speaker.asWritten;
  if (who === null || speaker.certainty === 'unknown')
    return style.plain('The article does not say whose words these are.');
  const where = speaker.venue && text !== null ? ` · “${sliceSpan(text, speaker.venue.span)}”` : '';
  return `${style.strong(who)} ${style.plain(`· ${sayCertainty(speaker)}${where}`)}`;
}

function sayCertainty({ certainty, name, asWritten }: Attribution): string {
  const mention = asWritten === null || asWritten === name ? '' : ` as “${asWritten}”`;
  switch (certainty) {
    case 'named':
      return `named in the text${mention}`;
    case 'described':
      return 'described in the text, not named';
    case 'pronoun':
      return `the text says “${asWritten}”`;
    case 'inferred':
      return 'inferred from the text around it';
    case 'unknown':
      return 'not named in the text';
  }
}
