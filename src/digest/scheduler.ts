import { setTimeout as wait } from 'node:timers/promises';
import { deliver } from './deliver.ts';
import { findAlertsEnd, runAlert, runDigest } from './run-due.ts';
import { tidy } from './tidy.ts';
import type { Tools } from './tools.ts';

/** Posts what is due until it is stopped. */
export interface Scheduler {
  /** Takes nothing up any more and waits a moment for what is under way; what is cut off then goes on after a restart. */
  stop(): Promise<void>;
}

/** How often it is looked for what is due, in milliseconds; so late a digest may be. */
const TICK_MS = 2000;
/** So many are under way at once, so that the memory it takes does not grow with what is due. */
const MOST_AT_ONCE = 50;
/**
 * One is begun after the other at this distance, forty a second: Discord takes fifty requests a second of a bot
 * (https://discord.com/developers/docs/topics/rate-limits), and some are for answers.
 */
const BEGIN_EVERY_MS = 25;
/** How long nothing is begun while Discord cannot be reached: it grows from one to the other. */
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 2 * 60_000;
/** How long whatever has met a fault is left alone. */
const FAULT_RESTS_MS = 60_000;
const TIDY_EVERY_MS = 60 * 60_000;
const STOP_WAITS_MS = 5000;

/** Something to do, and whose it is: nobody has two things under way at once. */
interface Task {
  readonly owner: string;
  /** False where Discord could not be reached. */
  readonly run: () => Promise<boolean>;
}

/** Starts the one loop that posts by itself. Faults end here: they are logged whole, and the loop goes on. */
export function startScheduler(tools: Tools): Scheduler {
  const { log, now } = tools;
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
  const underWay = new Map<string, Promise<void>>();
  const restingUntil = new Map<string, number>();
  const outage = { rounds: 0, until: 0 };
  let tidyAt = now();

  async function work({ owner, run }: Task): Promise<void> {
    try {
      if (await run()) outage.rounds = 0;
      else if (now() >= outage.until) {
        // What was under way together with the first that failed is the same round.
        outage.until = now() + Math.min(FIRST_PAUSE_MS * 2 ** outage.rounds, LONGEST_PAUSE_MS);
        outage.rounds += 1;
      }
    } catch (fault) {
      restingUntil.set(owner, now() + FAULT_RESTS_MS);
      log.error({ err: fault, owner }, 'what is due failed');
    } finally {
      underWay.delete(owner);
    }
  }

  /** Begins what is due; false where there was nothing, or Discord cannot be reached. */
  async function beginWhatIsDue(): Promise<boolean> {
    if (now() >= tidyAt) {
      tidyAt = now() + TIDY_EVERY_MS;
      await tidy(tools);
    }
    for (const [owner, until] of restingUntil) if (until <= now()) restingUntil.delete(owner);
    // What is under way now may stand in the lists as it was before.
    const busy = new Set([...underWay.keys(), ...restingUntil.keys()]);
    const tasks = (await listTasks(tools)).filter(({ owner }) => !busy.has(owner));
    for (const task of tasks) {
      while (underWay.size >= MOST_AT_ONCE && !stopping.signal.aborted)
        await Promise.race([stopped, ...underWay.values()]);
      if (stopping.signal.aborted || now() < outage.until) return false;
      if (underWay.has(task.owner)) continue;
      underWay.set(task.owner, work(task));
      await pause(BEGIN_EVERY_MS);
    }
    return tasks.length > 0;
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      const begun = now() >= outage.until && (await beginWhatIsDue().catch(reportFault));
      if (!begun) await pause(TICK_MS);
    }
  }

  function reportFault(fault: unknown): boolean {
    log.error({ err: fault }, 'nothing could be begun');
    return false;
  }

  /** Waits, unless it is to be stopped. */
  function pause(ms: number): Promise<void> {
    return wait(ms, undefined, { signal: stopping.signal }).catch(() => {});
  }

  const running = loop();
  return {
    async stop() {
      stopping.abort();
      const timer = new AbortController();
      const late = wait(STOP_WAITS_MS, undefined, { signal: timer.signal }).catch(() => {});
      await Promise.race([running.then(() => Promise.allSettled(underWay.values())), late]);
      timer.abort();
    },
  };
}

/** What was begun and not finished first, then what is due by now. */
async function listTasks(tools: Tools): Promise<Task[]> {
  const { store, now } = tools;
  // As many more as can be under way, as those are listed too.
  const most = 2 * MOST_AT_ONCE;
  const unfinished = await store.ledger.listUnfinished(now(), most);
  const due = await store.subscriptions.listDue(now(), most);
  const unchecked = await store.alerts.listUnchecked(findAlertsEnd(tools), most);
  return [
    ...unfinished.map((delivery) => ({ owner: delivery.owner, run: () => deliver(delivery, false, tools) })),
    ...due.map((subscription) => ({ owner: subscription.id, run: () => runDigest(subscription, tools) })),
    ...unchecked.map((alert) => ({ owner: alert.id, run: () => runAlert(alert, tools) })),
  ];
}
