import type { Attribution } from '../answers/answer.ts';
import type { Style } from './style.ts';

/** Whose words, and how sure that is, in one line. */
export function saySpeaker(speaker: Attribution | null, outlet: string, style: Style): string {
  if (!speaker) return style.plain(`${outlet}’s own words`);
  const who = speaker.name ?? speaker.asWritten;
  if (who === null || speaker.certainty === 'unknown')
    return style.plain('The article does not say whose words these are.');
  return `${style.strong(who)} ${style.plain(`· ${sayCertainty(speaker)}`)}`;
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
