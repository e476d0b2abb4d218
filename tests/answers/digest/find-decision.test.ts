import { describe, expect, test } from 'vitest';
import { findDecision } from '../../../src/answers/digest/find-decision.ts';

function read(text: string, { spoken = '', reported = '' } = {}): string | null {
  const spans = [spoken, reported].map((part) => {
    const start = text.indexOf(part);
    return part === '' ? [] : [{ start, end: start + part.length }];
  });
  const found = findDecision(text, { start: 0, end: text.length }, spans[0]!, spans[1]!);
  return found && text.slice(found.start, found.end);
}

describe('findDecision', () => {
  test.each([
    ['Sund signed the treaty.', 'signed'],
    ['The two sides agreed to meet.', 'agreed'],
    ['The treaty was finally signed on Monday.', 'signed'],
    ['The council has now approved it.', 'approved'],
    ['They withdrew all ships.', 'withdrew'],
    ['Sund released two hundred prisoners.', 'released'],
    ['The sides on Wednesday agreed to wait.', 'agreed'],
  ])('%s', (text, verb) => {
    expect(read(text)).toBe(verb);
  });

  test.each([
    ['denied', 'The council has not approved it.'],
    ['still to come', 'The treaty will be signed on Monday.'],
    ['wished for', 'The council would have approved it.'],
    ['supposed', 'Nobody knows whether the council approved it.'],
    ['told of an older time', 'The council had approved it.'],
    ['background', 'The council, which approved it, met.'],
    ['no verb', 'The signed treaty lay on the table.'],
    ['a participle behind its noun', 'A treaty signed by Sund lay there.'],
    ['told beside the news', 'It has rained since the council approved it.'],
    ['an opinion', 'Most of the members agreed.'],
    ['a publication', 'The ministry released a short video of the ferry.'],
    ['something else', 'The council walked home.'],
  ])('%s: %s', (_name, text) => {
    expect(read(text)).toBeNull();
  });

  test('is not what somebody claims in so many words', () => {
    const text = '“Holm agreed to it,” Berg said.';
    expect(read(text, { spoken: '“Holm agreed to it,”' })).toBeNull();
  });

  test('is what somebody is reported to have said', () => {
    const text = 'Berg said Holm had agreed to it.';
    expect(read(text, { reported: 'Holm had agreed to it' })).toBe('agreed');
  });

  // Right would be null: "Sund rejected" is what tells which plan is meant.
  test('a clause without its pronoun is taken for news', () => {
    expect(read('The plan Sund rejected lay there.')).toBe('rejected');
  });
});
