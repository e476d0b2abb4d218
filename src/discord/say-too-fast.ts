import { composeNote, type Message } from './compose-message.ts';

/** What whoever asks too fast is told. */
export function sayTooFast(): Message {
  return composeNote(
    'That was a lot at once, and everybody’s questions are answered in turn: ask again in a few seconds.',
  );
}
