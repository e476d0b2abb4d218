import type { Answer } from '../answers/answer.ts';
import { sayExtent } from './say-question.ts';
import type { Style } from './style.ts';

/** What the bot does, what it does not, its licence, and how much it has read. */
export function renderAbout(answer: Extract<Answer, { kind: 'about' }>, style: Style): string {
  const { record, statements, searched } = answer;
  return [
    `${style.strong('On the Record')} ${style.plain(`answers questions from a record of news articles: ${record.name}.`)}`,
    style.plain(
      'Every word it gives is copied from a stored article and shown with outlet, date, paragraph and link; where the record is silent, it says so.',
    ),
    style.plain(
      'It does not write prose of its own, judge who is right, or answer from general knowledge. It reads no messages but those that mention it, and stores none.',
    ),
    style.plain(
      'What it stores: for digests and alerts the ids of their server, channel and role, or of the person who is written to, what they are on and when they are due, and for 90 days what was posted when. Never a message or a question. /privacy shows and deletes it; 30 days after a server has put the bot out, it is deleted.',
    ),
    style.plain(`It holds ${sayExtent(searched)} and ${statements} statements found in them.`),
    style.small(style.plain(`The code is under the MIT licence. ${record.rights}`)),
  ].join('\n');
}
