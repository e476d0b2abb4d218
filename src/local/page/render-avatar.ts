import type { APIUser } from 'discord-api-types/v10';
import { make } from './make-element.ts';
import { nameUser } from './page-context.ts';

/** The number of colours an avatar can have in the style sheet. */
const AVATAR_COLOURS = 6;

/** Draws the initials of a name. The colour comes from the name too, so that it outlasts a restart, when every id is another. */
export function renderAvatar(user: APIUser): HTMLElement {
  const name = nameUser(user);
  // the space of "On call", the line of "night_desk"
  const words = name.split(/[\s_-]/).filter(Boolean);
  const initials = words.slice(0, 2).map((word) => [...word][0] ?? '');
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return make(
    'span',
    { class: `avatar avatar-${sum % AVATAR_COLOURS}`, 'aria-hidden': 'true' },
    initials.join('').toUpperCase(),
  );
}
