import type { Refusal } from '../answers/settings.ts';

/** One sentence for each reason not to change a setting. `name` is what was typed, where that is the reason. */
export function sayRefusal(because: Refusal, name: string | null): string {
  switch (because) {
    case 'only-in-server':
      return 'This belongs to a server: use it in one of its channels.';
    case 'only-managers':
      return 'Only those with Manage Server can do this for a whole server.';
    case 'only-operators':
      return 'The record is one for all servers: only those who run this bot can change what it grows from.';
    case 'nobody-to-write-to':
      return 'This belongs to a person on Discord: use it there.';
    case 'which-digest':
      return 'There are several digests: give the number of the one that is meant, as /digest list shows it.';
    case 'no-such-digest':
      return name === null
        ? 'No channel gets a digest: begin with /digest subscribe.'
        : `There is no digest “${name}”: give its number, as /digest list shows it.`;
    case 'no-such-alert':
      return `There is no alert “${name}”: give its number, as /alert list shows it.`;
    case 'no-such-feed':
      return `There is no feed “${name}”: give its number or address, as /feeds list shows it.`;
    case 'no-feed-address':
      return `“${name}” is no address that is fetched: it begins with https:// and holds no password.`;
    case 'known-feed':
      return `The record grows from ${name} already.`;
    case 'feed-of-settings':
      return `${name} is listed in the setting FEEDS: whoever runs the bot can take it out there.`;
    case 'too-many':
      return 'There are 25 of these already: remove one before you add another.';
    case 'unknown-name':
      return `The record knows nobody named “${name}”: choose a name that is offered while you type.`;
    case 'only-common-words':
      return `“${name}” holds only very common words: type more.`;
  }
}
