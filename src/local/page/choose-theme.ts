import { drawIcon, setAttributes } from './make-element.ts';

type Theme = 'dark' | 'light';

/** Where the choice is kept between visits. */
const KEY = 'theme';

/** Starts with the theme chosen last, or else the system's, and lets the button change between the two. */
export function startTheme(button: HTMLButtonElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const system = (): Theme => (dark.matches ? 'dark' : 'light');
  const kept = readKept();
  let theme = kept ?? system();
  const show = (): void => {
    document.documentElement.setAttribute('data-theme', theme);
    const other: Theme = theme === 'dark' ? 'light' : 'dark';
    setAttributes(button, { 'aria-label': `Switch to ${other} theme`, title: `Switch to ${other} theme` });
    button.replaceChildren(drawIcon(other === 'dark' ? 'moon' : 'sun'));
  };
  button.addEventListener('click', () => {
    theme = theme === 'dark' ? 'light' : 'dark';
    keep(theme);
    show();
  });
  dark.addEventListener('change', () => {
    if (readKept()) return;
    theme = system();
    show();
  });
  show();
}

/** A browser may refuse to keep anything; the theme then lasts as long as the page. */
function readKept(): Theme | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'dark' || kept === 'light' ? kept : undefined;
  } catch {
    return undefined;
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing is lost but the memory of the choice.
  }
}
