import { askWithPause } from './ask-choices.ts';
import { type CommandOption, isRequired } from './command-choice.ts';
import { listFixedChoices, type OptionText, type Surroundings } from './option-value.ts';
import type { Popup } from './popup-list.ts';

type Choice = { readonly name: string; readonly value: string | number };

/** A text field that fills one option of a command. */
export type OptionField = {
  readonly option: CommandOption;
  readonly input: HTMLInputElement | HTMLTextAreaElement;
  readonly read: () => OptionText;
  /** Opens the choices for what stands in the field now, where the option has any. */
  readonly offer: () => void;
};

export type FieldSetting = {
  readonly popup: Popup;
  readonly around: Surroundings;
  /** Ends the field's listening: the message box outlives the command it served. */
  readonly signal: AbortSignal;
  readonly askChoices: (option: CommandOption) => Promise<readonly Choice[]>;
  readonly onFocus: (field: OptionField) => void;
  readonly onTyped: (field: OptionField) => void;
  readonly onPicked: (field: OptionField) => void;
};

/** Makes a field of an input. A choice that was picked is sent by its own value until the text is changed. */
export function createOptionField(
  option: CommandOption,
  input: HTMLInputElement | HTMLTextAreaElement,
  setting: FieldSetting,
): OptionField {
  const { popup, signal } = setting;
  const fixed = listFixedChoices(option, setting.around);
  let picked: Choice | undefined;

  const showChoices = (choices: readonly Choice[]): void => {
    if (document.activeElement !== input) return;
    const items = choices.map((choice) => ({ value: choice, label: choice.name }));
    popup.show(input, option.name, items, (choice) => {
      picked = choice;
      input.value = choice.name;
      setting.onPicked(field);
    });
  };
  const asked = askWithPause(() => setting.askChoices(option), showChoices);
  const offer = (): void => {
    if (option.autocomplete) asked.start();
    const typed = input.value.trim().toLowerCase();
    if (fixed.length > 0) showChoices(fixed.filter(({ name }) => name.toLowerCase().includes(typed)));
  };
  const field: OptionField = {
    option,
    input,
    offer,
    read: () => ({ text: input.value, ...(picked?.name === input.value ? { picked: picked.value } : {}) }),
  };

  input.addEventListener(
    'input',
    () => {
      popup.hide();
      setting.onTyped(field);
      if (!signal.aborted && document.activeElement === input) offer();
    },
    { signal },
  );
  input.addEventListener(
    'focus',
    () => {
      setting.onFocus(field);
      if (isRequired(option) || input.tagName === 'INPUT') offer();
    },
    { signal },
  );
  input.addEventListener(
    'blur',
    () => {
      asked.stop();
      popup.hide();
    },
    { signal },
  );
  signal.addEventListener('abort', asked.stop);
  return field;
}
