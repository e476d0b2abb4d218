import type { PageOption } from '../page-protocol.ts';
import { type CommandEntry, nestOptions } from './command-choice.ts';
import { readOptionValues, type Surroundings } from './option-value.ts';
import { parseCommandLine } from './parse-command-line.ts';

/** What the text in the input is while it is being typed. */
export type TypedLine =
  | { readonly kind: 'message' }
  /** The beginning of a command's name; `typed` stands behind the stroke. */
  | { readonly kind: 'name'; readonly typed: string }
  /** A command's name and the space behind it, just typed. */
  | { readonly kind: 'command'; readonly entry: CommandEntry }
  /** The beginning of somebody's name behind an "@"; `before` is the text up to the "@". */
  | { readonly kind: 'mention'; readonly before: string; readonly typed: string }
  /** A command with words behind it, as when a line was pasted. */
  | { readonly kind: 'line'; readonly entry: CommandEntry };

/** Tells what the text is. `spaced` is whether the key pressed last was a space. */
export function readTypedLine(text: string, spaced: boolean, entries: readonly CommandEntry[]): TypedLine {
  if (!text.startsWith('/') || text.includes('\n')) return readMention(text);
  const exact = entries.find(({ name }) => text === `/${name} `);
  if (exact && spaced) return { kind: 'command', entry: exact };
  const line = parseCommandLine(text, entries);
  if (line && text.length > line.entry.name.length + 1) return { kind: 'line', entry: line.entry };
  return { kind: 'name', typed: text.slice(1) };
}

function readMention(text: string): TypedLine {
  const at = text.lastIndexOf('@');
  const before = text.slice(0, Math.max(0, at));
  const apart = before === '' || before.trimEnd() !== before;
  return at >= 0 && apart ? { kind: 'mention', before, typed: text.slice(at + 1) } : { kind: 'message' };
}

/** What Enter sends. */
export type ReadyLine =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'message'; readonly content: string }
  | { readonly kind: 'command'; readonly entry: CommandEntry; readonly options: PageOption[] }
  | { readonly kind: 'problem'; readonly problem: string }
  /** A command that can't be sent as it is; its fields are shown for the rest to be filled in. */
  | {
      readonly kind: 'unfinished';
      readonly entry: CommandEntry;
      readonly texts: ReadonlyMap<string, string>;
    };

/** Reads a whole line to be sent. A stroke at the very beginning means a command; behind a space it is a message's. */
export function readReadyLine(
  text: string,
  entries: readonly CommandEntry[],
  around: Surroundings,
): ReadyLine {
  const content = text.trim();
  if (content === '') return { kind: 'nothing' };
  if (!text.startsWith('/')) return { kind: 'message', content };
  const line = parseCommandLine(content, entries);
  if (!line) {
    // "/nothing" of "/nothing at all"
    const name = content.split(/\s/)[0] ?? content;
    return { kind: 'problem', problem: `There is no command ${name}. Type / to see them all.` };
  }
  const texts = new Map([...line.texts].map(([name, said]) => [name, { text: said }]));
  const read = readOptionValues(line.entry, texts, around);
  if ('problem' in read) return { kind: 'unfinished', entry: line.entry, texts: line.texts };
  return { kind: 'command', entry: line.entry, options: nestOptions(line.entry, read.values) };
}
