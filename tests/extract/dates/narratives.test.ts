import { describe, expect, test } from 'vitest';
import { findValues } from './read-values.ts';

describe('a story of other years', () => {
  test('carries its years on', () => {
    const story =
      'War came on 1 September 1939. On 17 September troops crossed the border. It ended in March 1940. ' +
      'On 10 May the attack began. In December 1941 it spread. By May 1942 the isles had fallen.\n\n' +
      'The next month they fought at sea. In mid-November the army was cut off, and in February it gave up. ' +
      'The treaty of 1925 was void. By the end of the year, on October 3, the isles were free.';
    expect(findValues(story, '2011-05-02')).toEqual([
      ...['1939-09-01', '1939-09-17', '1940-03', '1940-05-10', '1941-12', '1942-05'],
      ...['1942-06', '1942-11', '1943-02', '1925', '1943', '1943-10-03'],
    ]);
  });

  test.each([
    [
      'goes on from winter to spring',
      'The war of 1914 went on. The winter of 1916–17 was hard. In the spring, they attacked. On the 16th of April it began, by the 25th it had failed.',
      ['1914', '1916-WI', '1917-SP', '1917-04-16', '1917-04-25'],
    ],
    [
      'goes on within and after its ranges',
      'It began in 1940. Between 22 June and 5 December 1941 they won. From 1 July it rained. They met on 25 June 1942. On the 1st they left.',
      ['1940', '1941-06-22/1941-12-05', '1941-07-01', '1942-06-25', '1942-07-01'],
    ],
    [
      'looks back where its verb does',
      'The port fell in January 1905. It was lost on 5 September 1905. In October, the fleet had left home.',
      ['1905-01', '1905-09-05', '1904-10'],
    ],
    [
      'has no today, no last week and no weekday of its own',
      'It began in May 1936 and ended in June 1939. In 1940 and 1941 all was quiet. In 1942 it burned, in 1943 it was rebuilt,\n' +
        'in 1944 and 1945 again, and in 1950 sold.\n\nToday little is left. In the next week of fasting, and on Sunday, they pray.',
      ['1936-05', '1939-06', '1940', '1941', '1942', '1943', '1944', '1945', '1950'],
    ],
    [
      'needs no day of publication',
      'On 2 May 1936 he left. Three days later the capital fell. In early June Rome had a new law. That December it was over.',
      ['1936-05-02', '1936-05-05', '1936-06', '1936-12'],
    ],
    [
      'before our era',
      'In 218 BC he crossed the hills. The following year he won by the lake. Ten years later, in August, he lost.',
      ['BC0218', 'BC0217', 'BC0207', 'BC0207-08'],
    ],
  ])('%s', (_name, text, values) => {
    expect(findValues(text, '2010-06-01')).toEqual(values);
    expect(findValues(text, null)).toEqual(values);
  });
});

describe('news with a passage of background', () => {
  test('carries its years on as far as the passage goes', () => {
    const report =
      'The vote failed yesterday.\n\n' +
      'The dispute began on 15 April 2010. A week later the port was shut. On 9 May the owner left. The next day ' +
      'the crews struck. At dawn on 14 May they went home. In June it was sold.\n\n' +
      'A new vote is planned for September. The last one was in May.';
    expect(findValues(report)).toEqual([
      ...['2025-07-23', '2010-04-15', '2010-04-22', '2010-05-09', '2010-05-10', '2010-05-14', '2010-06'],
      ...['2025-09', '2025-05'],
    ]);
  });

  test.each([
    // The month stands at the end of its sentence: it may be the year of the report as well.
    [
      'He spoke yesterday. He rose in 1995, 1996 and 1997. He was caught in June.',
      ['2025-07-23', '1995', '1996', '1997', '2025-06'],
    ],
    ['Talks began as early as 2011. On Tuesday evening they failed.', ['2011', '2025-07-22TEV']],
    ['The truce of 2014 has failed since. On Monday they met.', ['2014', '2025-07-21']],
  ])('and no further: %s', (text, values) => expect(findValues(text)).toEqual(values));
});
