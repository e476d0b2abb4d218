import type { Firings, SettingsAnswer, ShownAlert, ShownDelivery, ShownDigest } from '../answers/settings.ts';
import { sayDay } from './say-date.ts';
import { sayRefusal } from './say-refusal.ts';
import { sayLocal, sayMinute, saySchedule } from './say-schedule.ts';
import type { Style } from './style.ts';

/** What is set, or what was changed of it: a first line, and a block for each thing. */
export function renderSettings(answer: SettingsAnswer, style: Style): { head: string; blocks: string[] } {
  switch (answer.is) {
    case 'refused':
      return { head: style.plain(sayRefusal(answer.because, answer.name)), blocks: [] };
    case 'digests':
      return {
        head: sayDigests(answer, style),
        blocks: answer.digests.map((digest, i) => renderDigest(digest, answer, i + 1, style)),
      };
    case 'log':
      return renderLog(answer.deliveries, answer.digests, style);
    case 'alerts':
      return renderAlerts(answer, style);
    case 'feeds':
      return renderFeeds(answer, style);
    case 'data':
      return { head: sayData(answer, style), blocks: [] };
  }
}

type Told<Is extends SettingsAnswer['is']> = Extract<SettingsAnswer, { is: Is }>;

function sayDigests({ did, digests }: Told<'digests'>, style: Style): string {
  if (did === 'listed') {
    if (digests.length === 0) return style.plain('No channel gets a digest: begin with /digest subscribe.');
    return style.strong(digests.length === 1 ? '1 digest' : `${digests.length} digests`);
  }
  return style.strong(
    {
      subscribed: 'The channel gets a digest from now on.',
      paused: 'The digest is paused.',
      resumed: 'The digest is due again.',
      removed: 'The digest is removed.',
    }[did],
  );
}

function renderDigest(digest: ShownDigest, { did }: Told<'digests'>, number: number, style: Style): string {
  const { channel, about, person, party, role, quietFrom, quietTo, emptyDays } = digest;
  const notes = [
    ...(about === null ? [] : [style.plain(`on “${about}”`)]),
    ...[person, party].flatMap((name) => (name === null ? [] : [style.plain(`with ${name}`)])),
    ...(role === null ? [] : [`${style.plain('calls')} ${style.role(role)}`]),
    ...(quietFrom === null || quietTo === null
      ? []
      : [style.plain(`quiet from ${sayMinute(quietFrom)} to ${sayMinute(quietTo)}`)]),
    style.plain(emptyDays === 'line' ? 'a line on days without news' : 'nothing on days without news'),
  ];
  const count = did === 'listed' ? `${style.plain(`${number}.`)} ` : '';
  return [
    `${count}${style.channel(channel)} ${style.plain(`· ${saySchedule(digest)}`)}`,
    style.small(notes.join(style.plain(' · '))),
    ...(did === 'removed' ? [] : [style.small(style.plain(sayState(digest)))]),
  ].join('\n');
}

/** When it is due next, or why it is not. */
function sayState({ nextRuns, zone, pausedAt, suspendedWhy }: ShownDigest): string {
  if (suspendedWhy !== null) return `Given up on: ${suspendedWhy} /digest resume tries again.`;
  if (pausedAt !== null) return `Paused since ${sayLocal(pausedAt, zone)}: /digest resume goes on.`;
  return `Next: ${nextRuns.map((run) => sayLocal(run, zone)).join(' · ')}`;
}

const STATES: Readonly<Record<ShownDelivery['state'], string>> = {
  sending: 'being sent',
  posted: 'posted',
  empty: 'not posted: nothing new had entered the record',
  held: 'held back',
  missed: 'missed',
  refused: 'not posted',
};

/** What was posted, and why something was not, the latest first; then what each digest waits for. */
function renderLog(deliveries: readonly ShownDelivery[], digests: readonly ShownDigest[], style: Style) {
  const lines = deliveries.map(({ kind, channel, state, startedAt, zone, why }) => {
    const where = channel === null ? [] : [style.channel(channel)];
    const what = `${kind === 'digest' ? '' : `${kind}: `}${STATES[state]}${why === null || state === 'empty' ? '' : `: ${why}`}`;
    return [style.plain(`${sayLocal(startedAt, zone)} (${zone})`), ...where, style.plain(what)].join(
      style.plain(' · '),
    );
  });
  const states = digests.map(
    (digest) => `${style.channel(digest.channel)} ${style.plain(`· ${sayState(digest)}`)}`,
  );
  const head =
    lines.length === 0
      ? style.plain('Nothing has been due yet.')
      : style.strong(
          lines.length === 1 ? 'The last occasion to post' : `The last ${lines.length} occasions to post`,
        );
  return {
    head,
    blocks: [lines, states].filter((block) => block.length > 0).map((block) => block.join('\n')),
  };
}

const ALERT_DONE = {
  added: 'The alert is set.',
  removed: 'The alert is removed.',
  resumed: 'The alert is on: it tells of what comes in from now on.',
};

function renderAlerts({ did, alerts, firings }: Told<'alerts'>, style: Style) {
  const lines = alerts.map((alert, i) => {
    const count = did === 'listed' ? `${style.plain(`${i + 1}.`)} ` : '';
    const given =
      alert.suspendedWhy === null
        ? ''
        : style.plain(` · given up on: ${alert.suspendedWhy} /alert resume tries again.`);
    return `${count}${sayAlert(alert, style)}${given}`;
  });
  const head =
    did === 'listed'
      ? alerts.length === 0
        ? style.plain('No alert is set: begin with /alert person, /alert issue or /alert words.')
        : style.strong(alerts.length === 1 ? '1 alert' : `${alerts.length} alerts`)
      : style.strong(ALERT_DONE[did]);
  const would = firings === null ? [] : [style.small(style.plain(sayFirings(firings)))];
  return { head: [head, ...would].join('\n'), blocks: lines.length > 0 ? [lines.join('\n')] : [] };
}

function sayAlert({ kind, value, channel }: ShownAlert, style: Style): string {
  const what = {
    person: `what ${value} says, or others say of them`,
    issue: `what is said on ${value}`,
    words: `what is said with “${value}”`,
  }[kind];
  return `${style.plain(what)} ${channel === null ? style.plain('· in a direct message') : `${style.plain('·')} ${style.channel(channel)}`}`;
}

function sayFirings({ days, statements, last, since }: Firings): string {
  const looked = since === null ? 'On the record so far' : `Since ${sayDay(since)}`;
  if (last === null) return `${looked} it would have told of nothing.`;
  const often = days === 1 ? 'once' : `on ${days} days`;
  return `${looked} it would have fired ${often}, for ${statements} ${statements === 1 ? 'statement' : 'statements'}, the last time on ${sayDay(last)}.`;
}

function renderFeeds({ did, feeds }: Told<'feeds'>, style: Style) {
  const lines = feeds.map(({ url, origin, fault }, i) => {
    const count = did === 'listed' ? `${i + 1}. ` : '';
    const notes = [
      origin === 'settings' ? ' · listed in the settings' : '',
      fault === null ? '' : ` · broken: ${fault}`,
    ];
    return style.plain(`${count}${url}${notes.join('')}`);
  });
  const none = 'The record grows from no feed: begin with /feeds add.';
  const head = {
    listed: feeds.length === 0 ? none : feeds.length === 1 ? '1 feed' : `${feeds.length} feeds`,
    added:
      'The feed is read within a minute, and its articles enter the record; /feeds list says if it is broken.',
    removed: 'The feed is removed; the articles that came from it stay.',
  }[did];
  return { head: style.strong(head), blocks: lines.length > 0 ? [lines.join('\n')] : [] };
}

const TABLES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  subscriptions: ['digest', 'digests'],
  alerts: ['alert', 'alerts'],
  ledger: ['post in the log', 'posts in the log'],
  corrections: ['reported error', 'reported errors'],
  departures: ['note that the server was left', 'notes that the server was left'],
};

function sayData({ did, whose, rows }: Told<'data'>, style: Style): string {
  const counts = Object.entries(rows)
    .filter(([, own]) => own.length > 0)
    .map(([table, own]) => `${own.length} ${TABLES[table]?.[own.length === 1 ? 0 : 1] ?? table}`);
  const owner = whose === 'server' ? 'this server' : 'you';
  if (counts.length === 0) return style.plain(`Nothing is stored of ${owner}.`);
  const said = counts.join(', ');
  if (did === 'exported') return style.plain(`Stored of ${owner}: ${said}. The file holds all of it.`);
  if (did === 'deleted') return style.plain(`Deleted, of ${owner}: ${said}.`);
  return style.plain(
    `This would delete what is stored of ${owner}: ${said}. Nothing has been deleted: type it again with confirm set to True.`,
  );
}
