import { type CommandEntry, filterEntries } from './command-choice.ts';
import { nameUser, type PageContext } from './page-context.ts';
import type { Popup } from './popup-list.ts';

/** Shows the commands whose name holds what was typed, under the name of the app they belong to. */
export function offerCommands(
  popup: Popup,
  message: HTMLElement,
  entries: readonly CommandEntry[],
  typed: string,
  app: string,
  choose: (entry: CommandEntry) => void,
): void {
  const items = filterEntries(entries, typed).map((entry) => {
    return { value: entry, label: `/${entry.name}`, detail: entry.description, group: app };
  });
  popup.show(message, 'Commands', items, choose);
}

/** Shows the people whose name begins with what was typed behind an "@". */
export function offerPeople(
  popup: Popup,
  message: HTMLElement,
  context: PageContext,
  typed: string,
  choose: (name: string) => void,
): void {
  const names = [context.state.bot, context.state.me].map(nameUser);
  const items = names
    .filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map((name) => ({ value: name, label: `@${name}` }));
  popup.show(message, 'People', items, choose);
}
