import { expect, test } from 'vitest';
import { nameRoles } from '../../../src/answers/ask/name-roles.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary([], {
  people: [
    { name: 'Anna Berg', otherNames: ['Berg'], party: 'arland', offices: [{ title: 'Arlandian President' }] },
    { name: 'Bo Lund', party: 'arland', offices: [{ title: 'chief adviser to the Arlandian President' }] },
    { name: 'Carl Olsen', party: 'arland', offices: [{ title: 'foreign minister', to: '2020' }] },
    { name: 'Dora Vik', party: 'arland', offices: [{ title: 'foreign minister', from: '2020' }] },
    { name: 'Eva Moe', party: 'borland', offices: [{ title: 'secretary of state' }] },
  ],
  parties: [
    { name: 'Arland', otherNames: ['Egmont'] },
    { name: 'Borland', otherNames: [] },
  ],
});

test.each([
  ['what did the Arlandian president say', 'what did the Anna Berg say'],
  ["what did Egmont's president say", 'what did Anna Berg say'],
  ["did Berg's adviser speak", 'did Bo Lund speak'],
  ["did Berg's chief adviser speak", 'did Bo Lund speak'],
  ["did the Arlandian president's adviser speak", 'did the Bo Lund speak'],
  ['did the chief adviser to the Arlandian president speak', 'did Bo Lund speak'],
  ['what does the president of Arland want', 'what does the Anna Berg want'],
  ["Borland's secretary of state wants a toll", 'Eva Moe wants a toll'],
])('“%s” is asked of “%s”', (question, named) => {
  expect(nameRoles(question, library)).toBe(named);
});

test.each([
  ['more than one held it', "what did Arland's foreign minister say"],
  ['nobody held it', "what did Arland's mayor say"],
  ['it is another party’s', "what did Borland's president say"],
  ['they are named', 'what did Arlandian president Anna Berg say'],
  ['whoever holds it is asked for', 'who is the Arlandian president'],
  ['whoever held it before is asked for', 'what did the former Arlandian president say'],
  ['it asks who holds it', 'who was president of Arland'],
  ['it is half of a title', "what did Borland's state say"],
  ['no office is told', 'what did Arland say'],
])('the question stays where %s', (_why, question) => {
  expect(nameRoles(question, library)).toBe(question);
});
