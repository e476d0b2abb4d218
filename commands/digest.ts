import { z } from 'zod';
import { answerDigest } from '../src/answers/digest/digest.ts';
import { defineCommand, defineGroup } from '../src/command/command.ts';
import { quietOption, timeOption, weekdaysOption, zoneOption } from '../src/command/digest-options.ts';
import { channelOption, roleOption, storedOption } from '../src/command/options.ts';
import { IN_ORDER, readWindow, subjectOptions, windowOptions } from '../src/command/window-options.ts';
import { isQuietAt } from '../src/digest/schedule.ts';
import { fitDigest } from '../src/reply/fit-digest.ts';
import { changeDigest, type DigestChange, listDigests, listLog, subscribe } from '../src/settings/digests.ts';
import { toMinutes } from '../src/settings/read-time.ts';

const NOTHING = z.strictObject({});

const subscribing = defineCommand({
  name: 'subscribe',
  description: 'Has a channel get a digest of what entered the record, day by day.',
  changes: true,
  options: z
    .strictObject({
      channel: channelOption('Where it is posted: a text or announcement channel, a thread, or a forum'),
      time: timeOption('When, like 08:00'),
      zone: zoneOption('By the clocks of which place, like Europe/Madrid'),
      days: weekdaysOption('On which days: every day, weekdays, mo-fr, or Mon, Wed').optional(),
      ...subjectOptions(),
      role: roleOption('A role to call with each digest').optional(),
      quiet: quietOption('Hours in which a digest that is late waits, like 22:00-07:00').optional(),
      empty: z
        .enum(['nothing', 'line'], 'A day without news can post nothing or a line.')
        .meta({ description: 'What a day without news posts: nothing, or a line that says so' })
        .optional(),
    })
    .refine(
      ({ time, quiet }) =>
        !quiet ||
        !isQuietAt({ zone: 'UTC', quietFrom: quiet.from, quietTo: quiet.to }, toMinutes(time) * 60_000),
      {
        error: 'The time lies in the quiet hours: nothing would ever be posted.',
      },
    ),
  answer: ({ channel, time, zone, days, about, person, party, role, quiet, empty }, library, setting) => {
    const subject = { about: about || null, person: person || null, party: party || null };
    const wish = {
      ...{ channel, zone, ...time, ...subject, weekdays: days ?? '1234567', role: role ?? null },
      ...{ quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null, emptyDays: empty ?? 'nothing' },
    };
    return subscribe(wish, library, setting);
  },
});

const preview = defineCommand({
  name: 'preview',
  description: 'What a digest of these days looks like; nothing is posted.',
  options: z.strictObject(windowOptions()).refine(...IN_ORDER),
  answer: (typed, library, { now }) => {
    const answer = answerDigest({ ...readWindow(typed, now), all: false, skip: 0 }, library);
    return answer.kind === 'digest' ? fitDigest(answer) : answer;
  },
});

const list = defineCommand({
  name: 'list',
  description: 'The digests of this server, and when each is due next.',
  options: NOTHING,
  answer: (_options, library, setting) => listDigests(library, setting),
});

const log = defineCommand({
  name: 'log',
  description: 'What was posted lately, and why something was not.',
  options: NOTHING,
  answer: (_options, library, setting) => listLog(library, setting),
});

/** A command that does something to one digest. */
function defineChange(name: string, did: DigestChange, description: string) {
  return defineCommand({
    name,
    description,
    changes: true,
    options: z.strictObject({
      digest: storedOption(
        'digests',
        'Its number in /digest list; not needed where there is only one',
      ).optional(),
    }),
    answer: ({ digest }, library, setting) => changeDigest(did, digest || null, library, setting),
  });
}

export default defineGroup(
  {
    name: 'digest',
    description: 'What entered the record, posted into a channel day by day.',
    isForManagers: true,
  },
  [
    subscribing,
    list,
    preview,
    defineChange(
      'pause',
      'paused',
      'Holds a digest until it is resumed; what enters meanwhile is told then.',
    ),
    defineChange('resume', 'resumed', 'Has a digest posted again that was paused or given up on.'),
    defineChange('remove', 'removed', 'Ends a digest.'),
    log,
  ],
);
