import { z } from 'zod';
import { defineCommand, defineGroup } from '../src/command/command.ts';
import { deleteData, exportData, type Whose } from '../src/settings/stored-data.ts';

const WHOSE: Readonly<Record<'mine' | 'server', Whose>> = { mine: 'person', server: 'server' };

function whoseOption() {
  return z
    .enum(['mine', 'server'], 'Whose data it is must be mine or server.')
    .meta({ description: 'Yours, or this server’s; yours, where none is chosen' })
    .optional();
}

const exporting = defineCommand({
  name: 'export',
  description: 'Everything that is stored of you or of this server, as a file.',
  options: z.strictObject({ whose: whoseOption() }),
  answer: ({ whose = 'mine' }, library, setting) => exportData(WHOSE[whose], library, setting),
});

const deleting = defineCommand({
  name: 'delete',
  description: 'Deletes everything that is stored of you or of this server.',
  changes: true,
  options: z.strictObject({
    whose: whoseOption(),
    confirm: z
      .boolean('To confirm must be yes or no.')
      .meta({ description: 'True to delete it; otherwise it is only said what would be deleted' })
      .optional(),
  }),
  answer: ({ whose = 'mine', confirm = false }, library, setting) =>
    deleteData({ whose: WHOSE[whose], isConfirmed: confirm }, library, setting),
});

export default defineGroup(
  { name: 'privacy', description: 'What is stored, as a file, and its deletion.', isForManagers: false },
  [exporting, deleting],
);
