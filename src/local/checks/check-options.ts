import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { MAX_CHOICE_VALUE } from '../spec/discord-limits.ts';
import { OptionType } from '../spec/discord-numbers.ts';
import type { FieldFault } from './refusal.ts';

/**
 * "who-said"; also letters of any script. Discord's own pattern, which is one class with a bound.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
 */
const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Whether a slash command or one of its options may have this name; letters with a lower case must use it. */
export function isCommandName(name: string): boolean {
  return NAME_PATTERN.test(name) && name === name.toLowerCase();
}

type Place = readonly PropertyKey[];
type Choice = { name: string; value: string | number };

/** The rules for a command's options that the schemas lack. `options` has passed the schema. */
export function findOptionFaults(options: readonly APIApplicationCommandOption[], path: Place): FieldFault[] {
  const names = new Set<string>();
  const faults = findMixFaults(options, path);
  let optionalBefore = false;
  options.forEach((option, index) => {
    const place = [...path, index];
    if (!isCommandName(option.name)) {
      const message = 'Command option name is invalid';
      faults.push({ path: [...place, 'name'], code: 'APPLICATION_COMMAND_OPTION_INVALID_NAME', message });
    }
    if (names.has(option.name)) {
      const code = 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS';
      faults.push({ path: [...place, 'name'], code, message: 'Option with that name already exists' });
    }
    names.add(option.name);
    if (option.required && optionalBefore) {
      const code = 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID';
      const message = 'Required options must be placed before non-required options';
      faults.push({ path: place, code, message });
    }
    optionalBefore ||= !option.required;
    faults.push(...findChoiceFaults(option, place));
    if ('options' in option) faults.push(...findOptionFaults(option.options ?? [], [...place, 'options']));
  });
  return faults;
}

function findMixFaults(options: readonly APIApplicationCommandOption[], path: Place): FieldFault[] {
  const isSub = ({ type }: APIApplicationCommandOption) =>
    type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
  if (!options.some(isSub) || options.every(isSub)) return [];
  const message = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
  return [{ path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message }];
}

function findChoiceFaults(option: APIApplicationCommandOption, path: Place): FieldFault[] {
  const choices = ('choices' in option ? (option.choices ?? []) : []) as Choice[];
  if (choices.length === 0) return [];
  const faults: FieldFault[] = [];
  if ('autocomplete' in option && option.autocomplete) {
    const message = 'Cannot have both choices and autocomplete';
    faults.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message });
  }
  return [...faults, ...findChoiceListFaults(choices, [...path, 'choices'])];
}

/** The rules for a list of choices that the schemas lack: values of 100 at most, no name twice. */
export function findChoiceListFaults(choices: readonly Choice[], path: Place): FieldFault[] {
  const names = new Set<string>();
  return choices.flatMap(({ name, value }, index) => {
    const faults: FieldFault[] = [];
    if (typeof value === 'string' && (value.length === 0 || value.length > MAX_CHOICE_VALUE)) {
      const message = `Must be between 1 and ${MAX_CHOICE_VALUE} in length.`;
      faults.push({ path: [...path, index, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message });
    }
    if (names.has(name)) {
      const code = 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS';
      faults.push({ path: [...path, index, 'name'], code, message: 'Choice with that name already exists' });
    }
    names.add(name);
    return faults;
  });
}
