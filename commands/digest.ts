import { z } from 'zod';
import { answerDigest } from '../src/answers/digest/digest.ts';
import { defineCommand, defineGroup } from '../src/command/command.ts';
import { IN_ORDER, readWindow, windowOptions } from '../src/command/window-options.ts';
import { fitDigest } from '../src/reply/fit-digest.ts';

const preview = defineCommand({
  name: 'preview',
  description: 'What a digest of these days looks like; nothing is posted.',
  options: z.strictObject(windowOptions()).refine(...IN_ORDER),
  answer: (typed, library, { now }) => {
    const answer = answerDigest({ ...readWindow(typed, now), all: false, skip: 0 }, library);
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
