import { make } from './make-element.ts';

/** Shows one line over the input: what it is about, and buttons where there is something to add. No name takes it away. */
export function showHint(
  hint: HTMLElement,
  name = '',
  text = '',
  buttons: readonly HTMLElement[] = [],
): void {
  const shown = `${name} ${text}`;
  // What stands there already is not put there again, or a screen reader would repeat it at every key.
  if (buttons.length === 0 && hint.textContent === shown && !hint.classList.contains('problem')) return;
  hint.hidden = name === '';
  hint.classList.remove('problem');
  hint.removeAttribute('role');
  hint.replaceChildren(make('b', {}, name), ` ${text}`, ...buttons);
}

/** Shows what is wrong over the input, said aloud at once by a screen reader. */
export function showProblem(hint: HTMLElement, problem: string): void {
  hint.hidden = false;
  hint.classList.add('problem');
  hint.setAttribute('role', 'alert');
  hint.replaceChildren(problem);
}
