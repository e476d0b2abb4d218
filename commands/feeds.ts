import { z } from 'zod';
import { defineCommand, defineGroup } from '../src/command/command.ts';
import { addressOption } from '../src/command/options.ts';
import { addFeed, listFeeds, removeFeed } from '../src/settings/feeds.ts';

const add = defineCommand({
  name: 'add',
  description: 'Adds a feed, whose articles enter the record as they come.',
  changes: true,
  positional: 'address',
  options: z.strictObject({ address: addressOption('The address of an RSS, Atom, RDF or JSON feed') }),
  answer: ({ address }, library, setting) => addFeed(address, library, setting),
});

const list = defineCommand({
  name: 'list',
  description: 'The feeds that the record grows from, and what is wrong with those that are broken.',
  options: z.strictObject({}),
  answer: (_options, library, setting) => listFeeds(library, setting),
});

const remove = defineCommand({
  name: 'remove',
  description: 'Takes a feed off the list; the articles that came from it stay.',
  changes: true,
  positional: 'feed',
  options: z.strictObject({ feed: addressOption('Its number in /feeds list, or its address') }),
  answer: ({ feed }, library, setting) => removeFeed(feed, library, setting),
});

export default defineGroup(
  { name: 'feeds', description: 'The feeds that the record grows from.', isForManagers: true },
  [add, list, remove],
);
