import { type CommandEntry, listEntries } from './command-choice.ts';
import { make, makeButton } from './make-element.ts';
import { currentChannel, nameUser, offeredCommands, type PageContext } from './page-context.ts';

/** How many commands the welcome offers as examples. */
const EXAMPLES = 3;

/** What stands at the top of a channel: its name, and while it is empty also what can be asked in it. */
export function renderWelcome(
  context: PageContext,
  empty: boolean,
  fillIn: (line: string) => void,
): HTMLElement {
  const channel = currentChannel(context);
  const name = channel?.name ?? '';
  const bot = nameUser(context.state.bot);
  const [title, place] =
    channel?.type === 'dm' ? [name, `your messages with ${bot}`] : [`Welcome to #${name}`, `#${name}`];
  const welcome = make(
    'section',
    { class: 'welcome', 'aria-label': 'Welcome' },
    make('h2', {}, title),
    make('p', {}, `This is the beginning of ${place}.`),
  );
  if (!empty) return welcome;
  const entries = listEntries(offeredCommands(context, 'ChatInput'));
  if (entries.length === 0) {
    welcome.append(
      make('p', {}, `${bot} has not said yet what can be asked. Its commands will be listed here.`),
    );
    return welcome;
  }
  welcome.append(
    make('p', {}, `${bot} answers commands. Type / to see them all, or begin with one of these:`),
  );
  const examples = entries.slice(0, EXAMPLES).map((entry) => make('li', {}, renderExample(entry, fillIn)));
  welcome.append(make('ul', { class: 'examples' }, ...examples));
  return welcome;
}

function renderExample(entry: CommandEntry, fillIn: (line: string) => void): HTMLElement {
  return makeButton(
    { class: 'example' },
    () => fillIn(`/${entry.name}`),
    make('span', { class: 'example-name' }, `/${entry.name}`),
    ...entry.options.slice(0, 3).map(({ name }) => make('span', { class: 'example-option' }, name)),
    make('span', { class: 'example-detail' }, entry.description),
  );
}
