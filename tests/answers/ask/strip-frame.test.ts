import { expect, test } from 'vitest';
import { stripFrame } from '../../../src/answers/ask/strip-frame.ts';

test.each([
  ['hey, do you know if the bridge is open?', 'the bridge is open?'],
  ["I'm wondering whether the bridge is open", 'the bridge is open'],
  ['so who opened the bridge, please?', 'who opened the bridge?'],
  ['anyone know how long the bridge is?', 'how long the bridge is?'],
  ['Tell me about the bridge', 'the bridge'],
  ['any word on what the mayor wants?', 'what the mayor wants?'],
  // Nothing is left where nothing else was asked.
  ['do you know', 'do you know'],
  ['who opened the bridge', 'who opened the bridge'],
  ['', ''],
])('“%s” is “%s”', (typed, question) => {
  expect(stripFrame(typed)).toBe(question);
});
