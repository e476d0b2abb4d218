import { describe, expect, test } from 'vitest';
import { makeLibrary } from '../make-library.ts';
import { LINEAR, measureGrowth } from '../measure-growth.ts';

const library = makeLibrary(['The Norwegians and the Norwegian minister met in Norwich.'], {
  people: [
    { name: 'Vera Marchand', otherNames: ['Marchand'] },
    { name: 'Anna Lindqvist', otherNames: ['Lindqvist', 'Lindkvist', 'Anna Maria Lindqvist'] },
    { name: 'Tomas Holm', otherNames: ['Holm'] },
    { name: 'Sara Holm', otherNames: ['Holm'] },
    { name: 'Çağlar Şen', otherNames: ['Şen', 'Шен'] },
    'Henrik Palmgren',
  ],
  parties: [
    { name: 'Norway', otherNames: ['Norge', 'the Norwegian delegation', 'Norwegian government'] },
    { name: 'Ivory Trust', otherNames: ['IT'] },
    { name: 'The Guild', otherNames: [] },
  ],
});

function name(text: string): string[] {
  return library.findNames(text).map(({ who, span }) => {
    const { name } = 'person' in who ? who.person : who.party;
    return `${name}: ${text.slice(span.start, span.end)}`;
  });
}

describe('findNames', () => {
  test.each([
    ['what did Lindqvist say', ['Anna Lindqvist: Lindqvist']],
    ['what did LINDQVIST say', ['Anna Lindqvist: LINDQVIST']],
    ['anna lindqvist on fish', ['Anna Lindqvist: anna lindqvist']],
    ['Anna Maria Lindqvist', ['Anna Lindqvist: Anna Maria Lindqvist']],
    ['Anna Maria', []],
    ['Lindqvist’s offer', ['Anna Lindqvist: Lindqvist’s']],
    ['“Lindqvist”', ['Anna Lindqvist: Lindqvist']],
    ['Lindkvist', ['Anna Lindqvist: Lindkvist']],
    ['Lindquist', ['Anna Lindqvist: Lindquist']],
    ['Lindqivst', ['Anna Lindqvist: Lindqivst']],
    ['Ana Lindqvist', ['Anna Lindqvist: Lindqvist']],
    ['caglar sen', ['Çağlar Şen: caglar sen']],
    ['Шен', ['Çağlar Şen: Шен']],
    ['sent', []],
    ['sens', []],
    ['Holm said', []],
    ['Tomas Holm said', ['Tomas Holm: Tomas Holm']],
    ['Sara Holm and Tomas Holm', ['Sara Holm: Sara Holm', 'Tomas Holm: Tomas Holm']],
    ['norway and norge', ['Norway: norway', 'Norway: norge']],
    ['the Norwegian delegation', ['Norway: Norwegian delegation']],
    ['the Norwegian minister', []],
    ['Norways', []],
    ['Norwey', ['Norway: Norwey']],
    ['Norwich', []],
    ['Marchnd', ['Vera Marchand: Marchnd']],
    ['merchant', []],
    ['Norway-Sweden', ['Norway: Norway']],
    ['The Guild', ['The Guild: Guild']],
    ['say it again', []],
    ['what IT wants', ['Ivory Trust: IT']],
    ['the I.T. wants', ['Ivory Trust: I.T.']],
    ['Palmgrens', []],
    ['Palmgern', ['Henrik Palmgren: Palmgern']],
    ['', []],
    ['\ud800 \u200f', []],
  ])('%j → %j', (text, names) => {
    expect(name(text)).toEqual(names);
  });

  test('the work grows with the text and no faster', () => {
    const work = (size: number) => library.findNames('Lindqivst unbekannte Norwey '.repeat(size));
    expect(measureGrowth(work)).toBeLessThan(LINEAR);
  });
});

describe('a name may have an ending of its own', () => {
  const shops = makeLibrary(['St Osk’s wants a pier.'], {
    parties: [
      { name: "St Osk's", otherNames: ["St Osk's Hospital"] },
      { name: 'Norland', otherNames: ["Norland's government"] },
      { name: "Bell's", otherNames: [] },
    ],
    people: [{ name: 'Ida Bell', otherNames: ['Bell'] }],
  });
  test.each([
    ["What does St Osk's want?", "St Osk's: St Osk's"],
    ['St. Osk’s on the pier', "St Osk's: St. Osk’s"],
    ['st osks', "St Osk's: st osks"],
    ['Saint Osk’s', "St Osk's: Saint Osk’s"],
    ["St Osk's Hospital", "St Osk's: St Osk's Hospital"],
    ["Norland's government", "Norland: Norland's government"],
    ["Norland's army", "Norland: Norland's"],
    // Somebody is called so.
    ["Bell's pier", "Ida Bell: Bell's"],
  ])('%s', (text, found) => {
    const [first] = shops.findNames(text);
    const { name: called } = 'person' in first!.who ? first!.who.person : first!.who.party;
    expect(`${called}: ${text.slice(first!.span.start, first!.span.end)}`).toBe(found);
  });
});
