import type { PageOption } from '../page-protocol.ts';
import {
  type CommandEntry,
  type CommandOption,
  choosePrimary,
  isRequired,
  nestOptions,
} from './command-choice.ts';
import { showHint, showProblem } from './composer-hint.ts';
import { findTypedName, listTyped, readFieldTexts } from './field-texts.ts';
import { drawIcon, make, makeButton, setAttributes } from './make-element.ts';
import { createOptionField, type FieldSetting, type OptionField } from './option-field.ts';
import { readOptionValues, type Surroundings } from './option-value.ts';
import { createOptionalList } from './optional-list.ts';
import type { Popup } from './popup-list.ts';

/** The parts of the page that the form is built into. */
export type FormParts = {
  readonly row: HTMLElement;
  readonly message: HTMLTextAreaElement;
  readonly messageName: HTMLElement;
  readonly hint: HTMLElement;
  readonly popup: Popup;
};

export type FormActions = {
  readonly around: () => Surroundings;
  /** Asks for the choices of the option that is marked as focused. */
  readonly askChoices: (options: PageOption[]) => ReturnType<FieldSetting['askChoices']>;
  readonly onClose: () => void;
};

/** A chosen command with a field for each option that is shown; the message box is the first of them. */
export type CommandForm = {
  readonly entry: CommandEntry;
  /** The values to send; undefined if something is missing, which is then shown at its field. */
  readonly readValues: () => PageOption[] | undefined;
  readonly close: () => void;
};

/** Opens the fields of a command. `texts` are what is already known of its options, by their names. */
export function openCommandForm(
  entry: CommandEntry,
  texts: ReadonlyMap<string, string>,
  parts: FormParts,
  actions: FormActions,
): CommandForm {
  const { row, message, messageName, hint, popup } = parts;
  const ending = new AbortController();
  const placeholder = message.placeholder;
  const primary = choosePrimary(entry);
  const fields: OptionField[] = [];
  const find = (name: string): OptionField | undefined => fields.find(({ option }) => option.name === name);

  const close = (): void => {
    ending.abort();
    popup.hide();
    for (const element of row.querySelectorAll('.chip, .more, .field:not(.primary)')) element.remove();
    messageName.hidden = true;
    setAttributes(message, { placeholder, 'aria-describedby': 'hint', 'aria-invalid': undefined });
    showHint(hint);
    actions.onClose();
  };

  const addField = (option: CommandOption): OptionField => {
    const input = make('input', { id: `option-${option.name}`, autocomplete: 'off', spellcheck: 'false' });
    setAttributes(input, { 'aria-required': isRequired(option), 'aria-describedby': 'hint' });
    const box = make(
      'span',
      { class: 'field' },
      make('label', { class: 'pill', for: input.id }, option.name),
      input,
    );
    optional.button.before(box);
    const field = createOptionField(option, input, setting);
    fields.push(field);
    optional.refresh();
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Backspace' || input.value !== '' || isRequired(option)) return;
      event.preventDefault();
      const at = fields.indexOf(field);
      fields.splice(at, 1);
      (fields[at - 1]?.input ?? message).focus();
      box.remove();
      optional.refresh();
    });
    return field;
  };

  const setting: FieldSetting = {
    popup,
    around: actions.around(),
    signal: ending.signal,
    askChoices: (option) => actions.askChoices(nestOptions(entry, listTyped(fields, option))),
    onFocus: ({ option }) => showHint(hint, option.name, option.description),
    onTyped: (field) => {
      setAttributes(field.input, { 'aria-invalid': undefined });
      showHint(hint, field.option.name, field.option.description);
      const named = findTypedName(field, entry);
      if (!named) return;
      field.input.value = named.before;
      (find(named.option.name) ?? addField(named.option)).input.focus();
    },
    onPicked: (field) =>
      fields
        .slice(fields.indexOf(field) + 1)
        .find(({ input }) => input.value === '')
        ?.input.focus(),
  };

  const readValues = (): PageOption[] | undefined => {
    const read = readOptionValues(entry, readFieldTexts(fields, entry), actions.around());
    if ('values' in read) return nestOptions(entry, read.values);
    const option = entry.options.find(({ name }) => name === read.option);
    const field = find(read.option) ?? (option && addField(option));
    field?.input.focus();
    if (field) setAttributes(field.input, { 'aria-invalid': 'true' });
    showProblem(hint, read.problem);
    return undefined;
  };

  const leave = (): void => {
    message.value = '';
    close();
    message.focus();
  };
  const cross = makeButton(
    { class: 'chip-close', 'aria-label': `Leave /${entry.name}` },
    leave,
    drawIcon('close'),
  );
  const optional = createOptionalList(
    hint,
    () => entry.options.filter(({ name }) => !find(name)),
    (option) => addField(option).input.focus(),
  );
  row.prepend(make('span', { class: 'chip' }, `/${entry.name}`, cross));
  row.append(optional.button);
  if (primary) {
    messageName.textContent = primary.name;
    messageName.hidden = false;
    fields.push(createOptionField(primary, message, setting));
  }
  const shown = entry.options.filter((option) => isRequired(option) || texts.has(option.name));
  shown.filter((option) => option !== primary).forEach(addField);
  for (const { option, input } of fields) input.value = texts.get(option.name) ?? '';
  optional.refresh();
  const filled = primary ? '' : 'Press Enter to send';
  setAttributes(message, { placeholder: filled, 'aria-describedby': 'primary-name hint' });
  showHint(hint, primary?.name ?? `/${entry.name}`, primary?.description ?? entry.description);
  message.focus();
  if (primary && isRequired(primary)) fields[0]?.offer();
  return { entry, readValues, close };
}
