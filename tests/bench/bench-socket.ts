import type { Library } from '../../src/search/library.ts';
import { openChannel } from '../discord/open-channel.ts';
import { type Timing, timeCalls } from './measure.ts';

/** How long a person waits for an answer: from the command's request to the message in the channel. */
export async function benchSocket(library: Library, typed: readonly string[]): Promise<Timing> {
  const channel = await openChannel(library);
  try {
    const ask = (words: string) => channel.command('who-said', { words: words || 'a' });
    // Fewer than through the core, as every answer crosses two sockets and is checked by the local channel.
    await timeCalls(typed.slice(0, typed.length / 10), ask);
    return await timeCalls(typed.slice(typed.length / 10), ask);
  } finally {
    await channel.close();
  }
}
