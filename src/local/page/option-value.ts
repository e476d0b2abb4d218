import type { APIUser } from 'discord-api-types/v10';
import type { PageChannel, PageOption } from '../page-protocol.ts';
import { OptionType } from '../spec/discord-numbers.ts';
import { type CommandEntry, type CommandOption, isRequired } from './command-choice.ts';
import { nameUser } from './page-context.ts';

/** Who and what an option of type user, channel or role can name. */
export type Surroundings = {
  readonly users: readonly Pick<APIUser, 'id' | 'username' | 'global_name'>[];
  readonly channels: readonly Pick<PageChannel, 'id' | 'name'>[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
};

/** What an option holds: the text as shown, and the choice's own value if one was picked from a list. */
export type OptionText = { readonly text: string; readonly picked?: string | number };

export type ReadOptions =
  | { readonly values: PageOption[] }
  /** A sentence for the person, and the option it is about. */
  | { readonly problem: string; readonly option: string };

/** A whole number as typed: "12", "-3". */
const INTEGER = /^-?\d{1,16}$/;

/** The mark of "@robin" and of "#desk", which may be typed or left out. */
const NAME_MARK = /^[@#]/;

/** Turns the texts of a command's options into the values that are sent, or says what is wrong with the first bad one. */
export function readOptionValues(
  entry: CommandEntry,
  texts: ReadonlyMap<string, OptionText>,
  around: Surroundings,
): ReadOptions {
  const values: PageOption[] = [];
  for (const option of entry.options) {
    const given = texts.get(option.name);
    const empty = given === undefined || (given.text.trim() === '' && given.picked === undefined);
    if (empty && isRequired(option)) {
      return { option: option.name, problem: `${option.name} is needed: ${option.description}` };
    }
    if (empty) continue;
    const value = given.picked ?? readValue(option, given.text.trim(), around);
    if (value === undefined) return { option: option.name, problem: explain(option, given.text.trim()) };
    values.push({ name: option.name, type: option.type, value });
  }
  return { values };
}

/** The texts that an option offers from a fixed list: its own choices, yes and no, the users, the channels, the roles. */
export function listFixedChoices(
  option: CommandOption,
  around: Surroundings,
): readonly { readonly name: string; readonly value: string | number }[] {
  if (option.choices?.length) return option.choices;
  if (option.type === OptionType.Boolean) return ['True', 'False'].map((name) => ({ name, value: name }));
  if (option.type === OptionType.Channel) {
    return around.channels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
  }
  if (option.type === OptionType.Role) return around.roles.map(({ id, name }) => ({ name, value: id }));
  if (option.type === OptionType.User || option.type === OptionType.Mentionable) {
    return around.users.map((user) => ({ name: `@${nameUser(user)}`, value: user.id }));
  }
  return [];
}

function readValue(option: CommandOption, text: string, around: Surroundings): PageOption['value'] {
  if (option.type === OptionType.Boolean) return readBoolean(text);
  const fixed = listFixedChoices(option, around);
  if (fixed.length > 0) {
    const wanted = text.toLowerCase().replace(NAME_MARK, '');
    return fixed.find(
      ({ name, value }) => name.toLowerCase().replace(NAME_MARK, '') === wanted || String(value) === text,
    )?.value;
  }
  if (option.type === OptionType.Integer) return INTEGER.test(text) ? Number(text) : undefined;
  if (option.type === OptionType.Number) return Number.isFinite(Number(text)) ? Number(text) : undefined;
  return text;
}

function readBoolean(text: string): boolean | undefined {
  const wanted = text.toLowerCase();
  if (['true', 'yes'].includes(wanted)) return true;
  return ['false', 'no'].includes(wanted) ? false : undefined;
}

function explain(option: CommandOption, text: string): string {
  const kinds: Record<number, string> = {
    [OptionType.Integer]: 'a whole number',
    [OptionType.Number]: 'a number',
    [OptionType.Boolean]: 'True or False',
  };
  return `${option.name} takes ${kinds[option.type] ?? 'one of its choices'}, not “${text}”`;
}
