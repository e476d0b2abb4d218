import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import type { PageOption } from '../page-protocol.ts';
import { OptionType } from '../spec/discord-numbers.ts';
import { refusePage } from './page-schema.ts';

/** The fields of an option's definition that limit what may be typed. */
interface Limits {
  choices?: readonly { value: string | number }[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}

/**
 * Checks what was typed against a command's options, as Discord's client does before it sends anything.
 * @param complete false while an option is still being typed, when required ones may be missing.
 * @throws Refusal 400 with a sentence.
 */
export function checkPageOptions(
  defined: readonly APIApplicationCommandOption[],
  typed: readonly PageOption[],
  complete: boolean,
): void {
  for (const option of typed) {
    const definition = defined.find(({ name, type }) => name === option.name && type === option.type);
    if (!definition) throw refusePage(400, `There is no option "${option.name}" of this type.`);
    if (option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup) {
      const inner = 'options' in definition ? definition.options : undefined;
      checkPageOptions(inner ?? [], option.options ?? [], complete);
    } else if (!option.focused) checkValue(definition as Limits, option);
  }
  const isMissing = ({ name, required }: APIApplicationCommandOption) =>
    required && !typed.some((option) => option.name === name);
  const missing = complete ? defined.find(isMissing) : undefined;
  if (missing) throw refusePage(400, `The option "${missing.name}" is required.`);
}

function checkValue(limits: Limits, { name, type, value }: PageOption): void {
  const isNumber = type === OptionType.Integer || type === OptionType.Number;
  const wanted = isNumber ? 'number' : type === OptionType.Boolean ? 'boolean' : 'string';
  if (typeof value !== wanted) throw refusePage(400, `The option "${name}" needs a ${wanted}.`);
  if (type === OptionType.Integer && !Number.isInteger(value)) {
    throw refusePage(400, `The option "${name}" needs a whole number.`);
  }
  if (limits.choices?.length && !limits.choices.some((choice) => choice.value === value)) {
    throw refusePage(400, `The option "${name}" must be one of its choices.`);
  }
  const size = typeof value === 'string' ? value.length : Number(value);
  const [min, max] = isNumber ? [limits.min_value, limits.max_value] : [limits.min_length, limits.max_length];
  if ((min !== undefined && size < min) || (max !== undefined && size > max)) {
    throw refusePage(400, `The option "${name}" is too short, too long, or out of its range.`);
  }
}
