import { z } from 'zod';
import { answerDigest } from '../src/answers/digest/digest.ts';
import { defineCommand, defineGroup } from '../src/command/command.ts';
import { momentOption, readWindow, subjectOptions } from '../src/command/window-options.ts';
import { fitDigest } from '../src/reply/fit-digest.ts';

const preview = defineCommand({
  name: 'preview',
  description: 'What a digest of these days looks like; nothing is posted.',
  options: z
    .strictObject({
      ...subjectOptions(),
      since: momentOption(
        'since',
        'What entered from this day on; yesterday, where none is given',
      ).optional(),
      until: momentOption('until', 'What entered up to this day; today, where none is given').optional(),
    })
    .refine(
      ({ since, until }) => !since || !until || since < until,
      'The first day must not lie after the last one.',
    ),
  answer: (typed, library, { now }) => {
    const answer = answerDigest({ ...readWindow(typed, now), skip: 0 }, library);
    return answer.kind === 'digest' ? fitDigest(answer) : answer;
  },
});

export default defineGroup(
  {
    name: 'digest',
    description: 'What entered the record, posted into a channel day by day.',
    isForManagers: true,
  },
  [preview],
);
