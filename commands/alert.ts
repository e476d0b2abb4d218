import { z } from 'zod';
import type { ShownAlert } from '../src/answers/settings.ts';
import { defineCommand, defineGroup } from '../src/command/command.ts';
import {
  channelOption,
  issueOption,
  personOption,
  storedOption,
  wordsOption,
} from '../src/command/options.ts';
import { addAlert, changeAlert, listAlerts } from '../src/settings/alerts.ts';

/** A command that sets an alert for what its option of its own name holds. */
function defineAlert(kind: ShownAlert['kind'], description: string, value: ReturnType<typeof wordsOption>) {
  return defineCommand({
    name: kind,
    description,
    changes: true,
    options: z.strictObject({
      [kind]: value.refine((typed) => typed !== '', `Type the ${kind}.`),
      channel: channelOption('Where to be told; left out, you are written to directly').optional(),
    }),
    answer: ({ channel = null, ...typed }, library, setting) =>
      addAlert({ kind, value: String(typed[kind]), channel: channel as string | null }, library, setting),
  });
}

const list = defineCommand({
  name: 'list',
  description: 'Your alerts, and for those with Manage Server the channels’ too.',
  options: z.strictObject({}),
  answer: (_options, library, setting) => listAlerts(library, setting),
});

/** A command that does something to one alert. */
function defineChange(name: string, did: 'removed' | 'resumed', description: string) {
  return defineCommand({
    name,
    description,
    changes: true,
    options: z.strictObject({ alert: storedOption('alerts', 'Its number in /alert list') }),
    answer: ({ alert }, library, setting) => changeAlert(did, alert, library, setting),
  });
}

export default defineGroup(
  {
    name: 'alert',
    description: 'Be told once of each new statement by somebody, on an issue or with certain words.',
    isForManagers: false,
  },
  [
    defineAlert('person', 'Tells of what somebody says, and what others say of them.', personOption('Whom')),
    defineAlert('issue', 'Tells of what is said on an issue.', issueOption('Which issue')),
    defineAlert('words', 'Tells of what is said with these words.', wordsOption('Which words, in any form')),
    list,
    defineChange('resume', 'resumed', 'Tries an alert again that was given up on.'),
    defineChange('remove', 'removed', 'Ends an alert.'),
  ],
);
