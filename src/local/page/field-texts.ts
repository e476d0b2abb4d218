import type { PageOption } from '../page-protocol.ts';
import type { CommandEntry, CommandOption } from './command-choice.ts';
import type { OptionField } from './option-field.ts';
import type { OptionText } from './option-value.ts';
import { readPairs } from './parse-command-line.ts';

/** What the fields hold, by the names of their options. */
export function readFieldTexts(fields: readonly OptionField[], entry: CommandEntry): Map<string, OptionText> {
  const texts = new Map<string, OptionText>();
  for (const { option, input, read } of fields) {
    const said = read();
    // A line that was pasted whole may name further options in the message box.
    const whole = input.tagName === 'TEXTAREA' && said.picked === undefined;
    if (whole) for (const [name, text] of readPairs(said.text, entry, option)) texts.set(name, { text });
    else if (said.text !== '') texts.set(option.name, said);
  }
  return texts;
}

/** The options as they are typed so far, with the one whose choices are asked for marked. */
export function listTyped(fields: readonly OptionField[], asked: CommandOption): PageOption[] {
  return fields.flatMap(({ option, read }) => {
    const { text, picked } = read();
    const { name, type } = option;
    if (option === asked) return [{ name, type, value: picked ?? text, focused: true }];
    return text === '' ? [] : [{ name, type, value: picked ?? text }];
  });
}

/** The option whose name was just typed with its colon at the end of a field, and the text before that name. */
export function findTypedName(
  field: OptionField,
  entry: CommandEntry,
): { option: CommandOption; before: string } | undefined {
  const typed = field.input.value;
  const option = entry.options.find(({ name }) => typed.endsWith(`${name}:`));
  if (!option) return undefined;
  const before = typed.slice(0, -option.name.length - 1);
  const apart = before === '' || before.trimEnd() !== before;
  const again = option === field.option && before.trim() !== '';
  return apart && !again ? { option, before: before.trimEnd() } : undefined;
}
