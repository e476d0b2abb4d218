import type { Command } from '../src/command/command.ts';
import about from './about.ts';
import alert from './alert.ts';
import ask from './ask.ts';
import check from './check.ts';
import corrections from './corrections.ts';
import digest from './digest.ts';
import feeds from './feeds.ts';
import news from './news.ts';
import person from './person.ts';
import positions from './positions.ts';
import privacy from './privacy.ts';
import sources from './sources.ts';
import timeline from './timeline.ts';
import whoSaid from './who-said.ts';

/** Every command: what is listed here is registered with Discord, routed, and offered in the terminal. */
export const commands: readonly Command[] = [
  ask,
  whoSaid,
  check,
  person,
  timeline,
  positions,
  sources,
  news,
  ...digest,
  ...alert,
  ...feeds,
  ...privacy,
  ...corrections,
  about,
];

/** The command that reads words typed after a mention of the bot. */
export const inWords: Command = ask;
