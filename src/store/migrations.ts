/**
 * The steps of the database's form, in SQL that SQLite and PostgreSQL both read. A database counts how many it has
 * taken; a step that has been released is never changed.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `create table "subscriptions" (
      "id" text primary key,
      "guild" text not null,
      "channel" text not null,
      "hour" integer not null,
      "minute" integer not null,
      "zone" text not null,
      "weekdays" text not null,
      "about" text,
      "person" text,
      "party" text,
      "role" text,
      "quietFrom" integer,
      "quietTo" integer,
      "emptyDays" text not null,
      "pausedAt" bigint,
      "failingSince" bigint,
      "suspendedAt" bigint,
      "suspendedWhy" text,
      "createdAt" bigint not null,
      "nextAt" bigint not null
    )`,
    `create index "subscriptionsDue" on "subscriptions" ("nextAt")`,
    `create index "subscriptionsGuild" on "subscriptions" ("guild")`,
    `create table "alerts" (
      "id" text primary key,
      "guild" text,
      "channel" text,
      "user" text,
      "kind" text not null,
      "value" text not null,
      "failingSince" bigint,
      "suspendedAt" bigint,
      "suspendedWhy" text,
      "createdAt" bigint not null,
      "checkedUntil" bigint not null
    )`,
    `create table "ledger" (
      "owner" text not null,
      "occasion" text not null,
      "kind" text not null,
      "guild" text,
      "channel" text,
      "user" text,
      "state" text not null,
      "nonce" text not null,
      "windowFrom" bigint not null,
      "windowTo" bigint not null,
      "startedAt" bigint not null,
      "retryAt" bigint not null,
      "attempts" integer not null,
      "message" text,
      "why" text,
      primary key ("owner", "occasion")
    )`,
    `create index "ledgerUnfinished" on "ledger" ("state", "retryAt")`,
    `create index "ledgerGuild" on "ledger" ("guild", "windowTo")`,
    `create table "corrections" (
      "id" text primary key,
      "article" text not null,
      "start" integer not null,
      "end" integer not null,
      "field" text not null,
      "says" text not null,
      "guild" text,
      "createdAt" bigint not null
    )`,
    `create table "feeds" (
      "url" text primary key,
      "etag" text,
      "lastModified" text,
      "nextAt" bigint not null,
      "failures" integer not null,
      "reportedAt" bigint
    )`,
    `create table "departures" ("guild" text primary key, "leftAt" bigint not null)`,
  ],
  [
    `alter table "feeds" add column "origin" text not null default 'command'`,
    `alter table "feeds" add column "fault" text`,
  ],
  [`alter table "corrections" rename column "field" to "shown"`],
];
