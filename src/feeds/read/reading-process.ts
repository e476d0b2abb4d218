import { Refusal } from '../refusal.ts';
import { decodePage } from './decode-page.ts';
import type { ReadOutcome, ReadTask } from './make-reader.ts';
import { readFeed } from './read-feed.ts';
import { readPage } from './read-page.ts';

/** The program of the process that a reader starts: what it is sent it reads, and says what it found. */
function read({ as, bytes, contentType, url }: ReadTask & { as: 'page' | 'feed' }): ReadOutcome {
  try {
    const text = decodePage(bytes, contentType);
    return as === 'page'
      ? { is: 'page', page: readPage(text) }
      : { is: 'feed', entries: readFeed(text, url) };
  } catch (fault) {
    if (fault instanceof Refusal) return { is: 'refused', message: fault.message };
    // A page that breaks its parser is as bad as one that is no page.
    return { is: 'refused', message: 'It is too broken to be read.' };
  }
}

process.on('message', (task) => process.send?.(read(task as ReadTask & { as: 'page' | 'feed' })));
// Only now can it be sent anything.
process.send?.('up');
