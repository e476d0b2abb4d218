import type { CommandOption } from './command-choice.ts';
import { showHint } from './composer-hint.ts';
import { make, makeButton } from './make-element.ts';

/** The "+2 optional" button, which shows over the input what else the command takes. */
export type OptionalList = { readonly button: HTMLButtonElement; readonly refresh: () => void };

export function createOptionalList(
  hint: HTMLElement,
  listRest: () => readonly CommandOption[],
  add: (option: CommandOption) => void,
): OptionalList {
  const show = (open: boolean): void => {
    button.ariaExpanded = String(open);
    const options = listRest().map((option) =>
      makeButton(
        { class: 'more-option' },
        () => {
          button.ariaExpanded = 'false';
          add(option);
        },
        make('b', {}, option.name),
        ` ${option.description}`,
      ),
    );
    showHint(hint, open ? 'Optional' : '', '', options);
    if (open) options[0]?.focus();
  };
  const button = makeButton({ class: 'more', 'aria-expanded': 'false' }, () =>
    show(button.ariaExpanded !== 'true'),
  );
  const refresh = (): void => {
    const { length } = listRest();
    button.textContent = `+${length} optional`;
    button.hidden = length === 0;
    button.ariaExpanded = 'false';
  };
  return { button, refresh };
}
