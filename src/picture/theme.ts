export const THEMES = ['dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

/** How wide a picture is drawn: for a phone, 400 pixels of its own, or for a page, 1,200. */
export const WIDTHS = ['phone', 'wide'] as const;
export type Width = (typeof WIDTHS)[number];

export interface Look {
  readonly theme: Theme;
  readonly width: Width;
}

/** The colours of a picture. Each of words stands out from the ground by a contrast of 4.5 or more. */
export interface Palette {
  readonly ground: string;
  /** An article's words. */
  readonly text: string;
  /** Our own. */
  readonly muted: string;
  readonly accent: string;
  readonly warning: string;
  /** Lines that separate; they carry no meaning of their own. */
  readonly line: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  dark: {
    ...{ ground: '#1e2025', text: '#f0eee9', muted: '#a9aeb8' },
    ...{ accent: '#e3b45f', warning: '#f2a072', line: '#444952' },
  },
  light: {
    ...{ ground: '#fcfbf8', text: '#1c1e22', muted: '#585e69' },
    ...{ accent: '#8a5200', warning: '#a63d12', line: '#d3cfc6' },
  },
};
