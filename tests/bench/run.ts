import { benchAnswers } from './bench-answers.ts';
import { benchSocket } from './bench-socket.ts';
import { benchStart } from './bench-start.ts';

/** Prints every figure of the bench: `npm run bench`. Times are of this machine; compare them within one run only. */
await benchStart();
await benchAnswers();
await benchSocket();
console.log(`resident memory                     ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
