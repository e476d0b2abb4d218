import { expect, test } from 'vitest';
import { citeTold } from '../../src/answers/cite.ts';
import { makeLibrary } from '../make-library.ts';

const ANSWER = 'It was late again. The harbour master has no clock.';
const INTERVIEW = [
  'Ida Berg runs the ferry. We met her on the quay.',
  ...['Gazette: Was the ferry late?', `Berg: ${ANSWER}`],
  ...['Gazette: Whose fault was it?', 'Berg: Nobody’s, and everybody’s.'],
].join('\n');

test('a sentence of an answer in an interview is not the outlet’s own', () => {
  const library = makeLibrary([INTERVIEW], { people: ['Ida Berg'] });
  const passage = library.passages.find(({ article, span }) =>
    article.text.slice(span.start, span.end).includes(ANSWER),
  )!;
  const start = passage.article.text.indexOf('The harbour master');
  const item = citeTold(passage, { start, end: start + 20 }, library);
  expect(item).toMatchObject({ form: 'direct', speaker: { name: 'Ida Berg' } });
});
