import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIButtonComponentWithURL,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { PageMessage } from '../page-protocol.ts';
import { ComponentType } from '../spec/discord-numbers.ts';
import { drawIcon, make, makeButton } from './make-element.ts';
import type { PageContext } from './page-context.ts';

/** https://discord.com/developers/docs/components/reference#button-button-styles */
const BUTTON_CLASSES: Record<number, string> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** Renders the rows of controls under a message. */
export function renderComponents(message: PageMessage, context: PageContext): HTMLElement[] {
  const rows = (message.components ?? []).filter((row) => Number(row.type) === ComponentType.ActionRow);
  return (rows as APIActionRowComponent<APIComponentInMessageActionRow>[]).map((row) => {
    const controls = row.components.map((component) => {
      if ('url' in component) return renderLinkButton(component);
      if ('options' in component) return renderSelect(component, message, context);
      if ('custom_id' in component && Number(component.type) === ComponentType.Button) {
        return renderButton(component as APIButtonComponentWithCustomId, message, context);
      }
      return make('span', { class: 'subtext' }, 'This control is not shown here.');
    });
    return make('div', { class: 'controls' }, ...controls);
  });
}

function renderLinkButton(component: APIButtonComponentWithURL): HTMLElement {
  const attributes = component.disabled ? { 'aria-disabled': 'true' } : { href: component.url };
  return make(
    'a',
    { class: 'button secondary', target: '_blank', rel: 'noopener noreferrer', ...attributes },
    component.emoji?.name ? `${component.emoji.name} ` : undefined,
    component.label,
    drawIcon('link'),
  );
}

function renderButton(
  component: APIButtonComponentWithCustomId,
  message: PageMessage,
  context: PageContext,
): HTMLButtonElement {
  const attributes = {
    class: `button ${BUTTON_CLASSES[component.style] ?? 'secondary'}`,
    disabled: component.disabled ?? false,
    'aria-label': component.label ? undefined : component.emoji?.name,
  };
  const emoji = component.emoji?.name;
  const icon = emoji ? make('span', { class: 'emoji', 'aria-hidden': 'true' }, emoji) : undefined;
  const button = makeButton(
    attributes,
    () => use(button, message, context, component.custom_id),
    icon,
    component.label,
  );
  return button;
}

function renderSelect(
  component: APIStringSelectComponent,
  message: PageMessage,
  context: PageContext,
): HTMLSelectElement {
  const label = component.placeholder ?? 'Choose an option';
  const several = (component.max_values ?? 1) > 1;
  const options = component.options.map((option) =>
    make(
      'option',
      { value: option.value, selected: option.default ?? false },
      option.description ? `${option.label} · ${option.description}` : option.label,
    ),
  );
  const preset = component.options.some((option) => option.default);
  if (!several && !preset)
    options.unshift(make('option', { value: '', selected: true, disabled: true }, label));
  const select = make(
    'select',
    { class: 'select', 'aria-label': label, multiple: several, disabled: component.disabled ?? false },
    ...options,
  );
  let changed = false;
  const send = (): void => {
    if (!changed) return;
    changed = false;
    const values = [...select.selectedOptions].map((option) => option.value);
    use(select, message, context, component.custom_id, values);
  };
  select.addEventListener('change', () => {
    changed = true;
    if (!several) send();
  });
  // Where several may be chosen, the choice is made when the list is left.
  select.addEventListener('blur', send);
  return select;
}

/** Sends what was pressed or chosen, and shows the control as busy until the bot has answered. */
async function use(
  control: HTMLElement,
  message: PageMessage,
  context: PageContext,
  customId: string,
  values?: string[],
): Promise<void> {
  if (control.ariaBusy === 'true') return;
  control.ariaBusy = 'true';
  control.closest('article')?.querySelector('.failure')?.remove();
  const { id: messageId, channel_id: channelId } = message;
  const answered = await context.actions.interact({
    kind: 'component',
    channelId,
    messageId,
    customId,
    ...(values ? { values } : {}),
  });
  control.ariaBusy = 'false';
  if (!answered) {
    control.closest('.controls')?.after(make('p', { class: 'failure' }, 'This interaction failed'));
  }
}
