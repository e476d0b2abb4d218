import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { PageField } from '../page-protocol.ts';
import { make, makeButton, setAttributes } from './make-element.ts';

/** A component of a modal, loosely: what it holds depends on its type. */
type ModalComponent = {
  readonly custom_id?: string;
  readonly label?: string;
  readonly description?: string;
  readonly content?: string;
  readonly style?: number;
  readonly placeholder?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly max_values?: number;
  readonly options?: readonly { label: string; value: string; default?: boolean }[];
  readonly component?: ModalComponent;
  readonly components?: readonly ModalComponent[];
};

/** https://discord.com/developers/docs/components/reference#text-input-text-input-styles */
const PARAGRAPH = 2;

/**
 * Shows a form over the page and calls `send` with what was put in; `send` ends true once the form may close. Escape and
 * Cancel close it unsent. The browser keeps the focus inside a modal dialog and gives it back afterwards.
 */
export function showModal(
  modal: APIModalInteractionResponseCallbackData,
  send: (fields: PageField[]) => Promise<boolean>,
): void {
  const readers: (() => PageField)[] = [];
  const fields = (modal.components as unknown as ModalComponent[]).map((component) =>
    renderPart(component, readers),
  );
  const problem = make('p', { class: 'failure', role: 'alert', hidden: true }, 'This interaction failed');
  const cancel = makeButton({ class: 'button secondary' }, () => dialog.close(), 'Cancel');
  const submit = make('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const form = make('form', {}, ...fields, problem, make('div', { class: 'dialog-buttons' }, cancel, submit));
  const dialog = make(
    'dialog',
    { class: 'modal', 'aria-labelledby': 'modal-title' },
    make('h2', { id: 'modal-title' }, modal.title),
    form,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (submit.ariaBusy === 'true') return;
    submit.ariaBusy = 'true';
    const done = await send(readers.map((read) => read()));
    submit.ariaBusy = 'false';
    problem.hidden = done;
    if (done) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

function renderPart(part: ModalComponent, readers: (() => PageField)[]): HTMLElement {
  if (part.content !== undefined) return make('p', {}, part.content);
  const inner = part.component ?? part.components?.[0];
  if (!inner?.custom_id) return make('p', { class: 'subtext' }, 'This field is not shown here.');
  const input = inner.options ? renderSelect(inner) : renderTextInput(inner);
  input.id = `modal-${inner.custom_id}`;
  const { custom_id: customId } = inner;
  readers.push(() =>
    input instanceof HTMLSelectElement
      ? { customId, values: [...input.selectedOptions].map(({ value }) => value).filter(Boolean) }
      : { customId, value: input.value },
  );
  const name = part.label ?? inner.label ?? inner.placeholder ?? inner.custom_id;
  const mark =
    inner.required === false ? undefined : make('span', { class: 'needed', 'aria-hidden': 'true' }, ' *');
  const detail = part.description ? make('span', { class: 'subtext' }, part.description) : undefined;
  return make('div', { class: 'modal-field' }, make('label', { for: input.id }, name, mark), detail, input);
}

function renderTextInput(part: ModalComponent): HTMLInputElement | HTMLTextAreaElement {
  const input = part.style === PARAGRAPH ? make('textarea', { rows: 4 }) : make('input', { type: 'text' });
  setAttributes(input, {
    placeholder: part.placeholder,
    required: part.required ?? true,
    minlength: part.min_length,
    maxlength: part.max_length,
  });
  input.value = part.value ?? '';
  return input;
}

function renderSelect(part: ModalComponent): HTMLSelectElement {
  const options = (part.options ?? []).map(({ label, value, default: chosen }) =>
    make('option', { value, selected: chosen ?? false }, label),
  );
  const several = (part.max_values ?? 1) > 1;
  if (!several) options.unshift(make('option', { value: '' }, part.placeholder ?? 'Choose an option'));
  return make('select', { class: 'select', multiple: several, required: part.required ?? true }, ...options);
}
