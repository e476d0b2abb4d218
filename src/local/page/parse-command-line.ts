import { type CommandEntry, type CommandOption, choosePrimary, findFreeText } from './command-choice.ts';

/** What a typed line says: the command, and the text of each option it names or fills. */
export type CommandLine = { readonly entry: CommandEntry; readonly texts: ReadonlyMap<string, string> };

/**
 * Reads a line such as "/look-up some words kind:letter". What stands before the first named option goes to the first free
 * text option, so that a line typed as plain text is understood. Undefined if the line names no command.
 */
export function parseCommandLine(line: string, entries: readonly CommandEntry[]): CommandLine | undefined {
  const typed = line.trim();
  const entry = findEntry(typed, entries);
  if (!entry) return undefined;
  const target = findFreeText(entry) ?? choosePrimary(entry);
  return { entry, texts: readPairs(typed.slice(entry.name.length + 1), entry, target) };
}

/** The entry with the longest name that the line begins with, as whole words. */
function findEntry(typed: string, entries: readonly CommandEntry[]): CommandEntry | undefined {
  if (!typed.startsWith('/')) return undefined;
  const lower = typed.toLowerCase();
  return entries
    .filter(({ name }) => lower.startsWith(`/${name}`) && isBlankAt(typed, name.length + 1))
    .sort((one, other) => other.name.length - one.name.length)[0];
}

/**
 * Reads "some words kind:letter from:may" into the texts of options; the words before the first name are the target's. A name
 * counts only at the start or behind a space.
 */
export function readPairs(
  text: string,
  entry: CommandEntry,
  target: CommandOption | undefined,
): Map<string, string> {
  const starts: { name: string; start: number; value: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && !isBlankAt(text, at - 1)) continue;
    const option = entry.options.find(({ name }) => text.startsWith(`${name}:`, at));
    if (option) starts.push({ name: option.name, start: at, value: at + option.name.length + 1 });
  }
  const texts = new Map<string, string>();
  const loose = text.slice(0, starts[0]?.start ?? text.length).trim();
  if (loose !== '' && target) texts.set(target.name, loose);
  starts.forEach(({ name, value }, index) => {
    const said = text.slice(value, starts[index + 1]?.start ?? text.length).trim();
    const before = texts.get(name);
    if (said !== '') texts.set(name, before === undefined ? said : `${before} ${said}`);
  });
  return texts;
}

function isBlankAt(text: string, at: number): boolean {
  return (text[at] ?? ' ').trim() === '';
}
