import { openStore } from '../../src/store/store.ts';
import { makeSubscription } from './rows.ts';

// A process of its own: opens the store that its argument names, adds a subscription and prints its id.
const store = await openStore(JSON.parse(process.argv[2] ?? ''));
const { id } = await store.subscriptions.add(makeSubscription());
await store.close();
console.log(id);
