import { make, setAttributes } from './make-element.ts';

/** One line of the list. Lines of one group stand together under its name. */
type PopupItem<T> = {
  readonly value: T;
  readonly label: string;
  readonly detail?: string;
  readonly group?: string;
};

export type Popup = {
  /** Shows the items for a text field, the first one marked. What stood there before goes. */
  readonly show: <T>(
    field: HTMLElement,
    name: string,
    items: readonly PopupItem<T>[],
    choose: (value: T) => void,
  ) => void;
  readonly hide: () => void;
  /** Handles the keys that belong to an open list; true if the key was one of them. */
  readonly handleKey: (event: KeyboardEvent) => boolean;
};

/** Makes the one list of the page that opens over the input. The field keeps the focus and points at the marked line. */
export function createPopup(box: HTMLElement): Popup {
  let field: HTMLElement | undefined;
  let active = 0;
  let choices: (() => void)[] = [];
  const options = (): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[role=option]')];

  const mark = (index: number): void => {
    const all = options();
    active = (index + all.length) % Math.max(1, all.length);
    all.forEach((option, at) => {
      option.ariaSelected = String(at === active);
    });
    const marked = all[active];
    marked?.scrollIntoView({ block: 'nearest' });
    if (field) setAttributes(field, { 'aria-activedescendant': marked?.id });
  };

  const hide = (): void => {
    box.hidden = true;
    box.replaceChildren();
    choices = [];
    if (field) setAttributes(field, { 'aria-activedescendant': undefined, 'aria-controls': undefined });
    field = undefined;
  };

  const show: Popup['show'] = (target, name, items, choose) => {
    hide();
    if (items.length === 0) return;
    field = target;
    const groups = new Map<string, HTMLElement>();
    choices = [];
    // A group may gather lines that were apart, so the choices are kept in the order in which the lines are shown.
    const ordered = [...new Set(items.map(({ group }) => group))].flatMap((group) =>
      items.filter((item) => item.group === group),
    );
    ordered.forEach((item, index) => {
      const pick = (): void => {
        hide();
        choose(item.value);
      };
      const option = make(
        'div',
        { role: 'option', id: `${box.id}-${index}`, class: 'popup-option' },
        make('span', { class: 'popup-label' }, item.label),
        item.detail ? make('span', { class: 'popup-detail' }, item.detail) : undefined,
      );
      // The press must not take the focus from the field.
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', pick);
      choices.push(pick);
      findGroup(box, groups, item.group).append(option);
    });
    box.setAttribute('aria-label', name);
    box.hidden = false;
    setAttributes(target, { 'aria-controls': box.id });
    mark(0);
  };

  const handleKey = (event: KeyboardEvent): boolean => {
    if (box.hidden || event.isComposing) return false;
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1 };
    const step = steps[event.key];
    const chooses = event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey);
    if (step === undefined && !chooses && event.key !== 'Escape') return false;
    event.preventDefault();
    if (step !== undefined) mark(step);
    else if (chooses) choices[active]?.();
    else hide();
    return true;
  };

  return { show, hide, handleKey };
}

function findGroup(
  box: HTMLElement,
  groups: Map<string, HTMLElement>,
  name: string | undefined,
): HTMLElement {
  if (name === undefined) return box;
  const known = groups.get(name);
  if (known) return known;
  const title = make('div', { class: 'popup-group', 'aria-hidden': 'true' }, name);
  const group = make('div', { role: 'group', 'aria-label': name }, title);
  groups.set(name, group);
  box.append(group);
  return group;
}
