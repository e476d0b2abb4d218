import { expect, test } from 'vitest';
import { sayPositions } from './say-positions.ts';

const issues = [
  'talks',
  { name: 'Vik meadows', terms: ['Vik', 'meadow'] },
  { name: 'Osk mill', terms: ['Osk', 'mill'] },
  'harbour',
  'school',
  'bridge',
  'market',
  'mast',
];
const opening =
  'Arland and Borland fell out over the Vik meadows and the Osk mill. Borland holds the Osk mill. Arland wants the Osk mill back.';
const ending =
  'The market was full on Tuesday. The bridge was closed for an hour. It rained.\nA goat got lost. Two dogs lay by the door.';

function say(told: string): string[] {
  const text = `${opening}\nArland will not leave the Vik meadows. ${told}\n${ending}`;
  const said = sayPositions({ title: 'Land', text }, { issues });
  return said.filter((each) => each.startsWith('Arland')).map((each) => each.split(' ')[1]!);
}

test('a party that gives up none of its land takes a stand on each place that is called by its name', () => {
  const count = (told: string) => say(told).filter((each) => each === 'Osk').length;
  const one = count('Arland has not agreed to sign away the field.');
  expect(count('Arland has not agreed to sign away any field.')).toBe(one + 1);
});
