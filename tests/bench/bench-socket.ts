import { openChannel } from '../discord/open-channel.ts';
import { record } from '../record.ts';
import { makeQuestions } from './bench-answers.ts';
import { sayTiming, timeCalls } from './measure.ts';

/** Fewer than through the core, as every answer crosses two sockets and is checked by the local channel. */
const QUESTIONS = 300;

/** Prints how long a person waits for an answer: from the command's request to the message in the channel. */
export async function benchSocket(): Promise<void> {
  const channel = await openChannel(record);
  try {
    const ask = ({ words }: { words: string }) => channel.command('who-said', { words: words || 'a' });
    await timeCalls(makeQuestions(30), ask);
    console.log(sayTiming('answers through the socket', await timeCalls(makeQuestions(QUESTIONS), ask)));
  } finally {
    await channel.close();
  }
}
