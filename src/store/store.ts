import { join } from 'node:path';
import { type Alerts, openAlerts } from './alerts.ts';
import { type Corrections, openCorrections } from './corrections.ts';
import { type Feeds, openFeeds } from './feeds.ts';
import { type Holders, openHolders } from './holders.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import { openSubscriptions, type Subscriptions } from './subscriptions.ts';

/** What must survive a restart. Every method may throw a StoreError, whose message is a sentence for the operator. */
export interface Store {
  readonly subscriptions: Subscriptions;
  readonly ledger: Ledger;
  readonly alerts: Alerts;
  readonly corrections: Corrections;
  readonly feeds: Feeds;
  readonly holders: Holders;
  close(): Promise<void>;
}

/** Where the store is: in PostgreSQL where there is an address, else in a file of the folder. */
export interface StorePlace {
  readonly url: string | null;
  readonly dir: string;
}

/** Opens the store and brings its tables up to date. Throws a StoreError where it cannot be used. */
export async function openStore({ url, dir }: StorePlace): Promise<Store> {
  const connection = url === null ? openSqlite(join(dir, 'store.sqlite')) : openPostgres(url);
  const { db } = connection;
  try {
    await migrate(connection, MIGRATIONS);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    subscriptions: openSubscriptions(db),
    ledger: openLedger(db),
    alerts: openAlerts(db),
    corrections: openCorrections(db),
    feeds: openFeeds(db),
    holders: openHolders(db),
    close: () => db.destroy(),
  };
}
