import { expect, test } from 'vitest';
import { dropMeasure, holdsAmount, readAmount } from '../../../src/answers/ask/amount.ts';
import { tokenizeWords } from '../../../src/text/fold.ts';

test.each([
  ['how many ferries sank', 'At least 71 heavily laden ferries sank.', true],
  ['how many ferries sank', 'Dozens of ferries sank.', true],
  ['how many ferries sank', 'The ferries sank in 2021.', false],
  ['how many ferries sank', 'In 2021 ferries sank.', false],
  ['how many ferries sank', 'Some 1,900 ferries sank.', true],
  ['how many sailors bodies were found', 'Some 300 sailors were lost.', false],
  ['how many heavy car ferries were there', 'Some 40 ferries sank.', true],
  ['how many ferries sank', 'Large ferries sank with 30 cars.', false],
  ['how long did it last', 'It lasted three and a half years.', true],
  ['how long did it last', 'A 50-day siege.', true],
  ['how long did it last', 'It lasted long.', false],
  ['how tall is she', 'She is 12 years old.', false],
  ['how far is it', 'It is 30 kilometres away.', true],
  ['how many people came', 'The bridge carried 300 walkers.', true],
  ['how many ferries sank', 'On the nineteen ferries that sank.', true],
  ['how many walkers came', 'Some 300 people came.', true],
  ['how many fishermen came', 'Ninety refugees came.', true],
  ['how many lamps came', 'Some 300 people came.', false],
  ['how many walkers came', 'Some 300 lamps came.', false],
  ['how many people came', 'They came for 3 hours.', false],
  ['how many people came', 'Eleven countries came.', false],
  ['how many people came', 'Some 40 Arlanders came.', true],
  ['how many people came', 'Ninety families came.', true],
  ['how much did it cost', 'It cost some 9 billion marks.', true],
  ['how many people came', 'A boat of 90 metres came.', false],
  ['how many have drowned', 'They say that 300 walkers drowned.', true],
  ['how big was the cut', 'The tax was cut by two points.', true],
  ['how big was the cut', 'Two taxes were cut.', false],
  ['how long did it last', 'It lasted a few days.', true],
  ['how high is the duty', 'A 15 per cent duty.', true],
  ['how high is the dam', 'Two gates of the dam were shut.', false],
  ['how much did it take', 'It took a third of the budget.', true],
  ['how much did it cost', 'It cost four million.', true],
  ['what does she earn', 'She asks for 9 per cent more.', false],
  ['how much did it cost', 'It cost the mayor his office.', false],
  ['how much did she give to the fund', 'She gave 3,000 crowns.', true],
  ['how much did she donate', 'She gave most of her wage.', true],
  ['how much did she donate', 'The donor met one of two sisters.', false],
  ['how much land did she give', 'She gave a third of it.', true],
  ['how much did they raise', 'Two young pilots raised money.', false],
  ['how much did it rise', 'It rose by one of the piers.', false],
  ['how much will the council pay', 'It will pay four million.', true],
  ['how much will the council pay', 'The bus killed seven people.', false],
  ['how much did it cost', 'It moved 11 million people.', false],
  ['how much did it cost', 'It moved two million poor farmers for 3 million crowns.', true],
])('%s · %s', (question, text, holds) => {
  const isFerry = (word: string) => word === 'ferries';
  expect(holdsAmount(text, readAmount(tokenizeWords(question))!, isFerry)).toBe(holds);
});

test.each(['who came', 'how did it end', 'how', 'how many', 'what tells how long it is'])(
  '"%s" asks for no amount',
  (question) => {
    expect(readAmount(tokenizeWords(question))).toBeNull();
  },
);

test('what is measured is no word to look for', () => {
  expect(dropMeasure('how long was the pier')).toBe(' was the pier');
  expect(dropMeasure('the long pier')).toBe('the long pier');
});
