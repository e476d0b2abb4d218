import { expect, test } from 'vitest';
import { readPredicate } from '../../../src/answers/ask/read-predicate.ts';
import { makeLibrary } from '../../make-library.ts';

const library = makeLibrary([], {
  people: ['Anna Berg', { name: 'Carl Olsen', offices: [{ title: 'harbour master' }] }],
  parties: ['Arland', 'Borland'],
});

test.each([
  // A verb by itself, behind who and what it asks for.
  ['who signed the treaty', 'signed'],
  ['which ferry sank', 'sank'],
  ['how many people lost their boats', 'lost'],
  ['who became mayor', 'became'],
  // Verbs that are grammar elsewhere.
  ['did the guild back the toll', 'back'],
  ['do they like the toll', 'like'],
  ['is the toll gone', 'gone'],
  ['what was found in the harbour when the crews left', 'found'],
  ['did the mayor come back', 'come'],
  ['what caused the fire', 'caused'],
  // What is claimed is spoken of, and no claim is asked for.
  ["was the union's claim rejected", 'rejected'],
  // Behind a helping verb: after a name at once, else where the subject ends.
  ['did Arland accept the treaty', 'accept'],
  ['why did the grain deal collapse', 'collapse'],
  ['what did the harbour master close', 'close'],
  ['which side will win the vote', 'win'],
  ['how many boats have been sunk', 'sunk'],
  ['how much have tolls in the town risen', 'risen'],
  ['will both mayors attend the May round', 'attend'],
  ['why was the feast in the town cancelled', 'cancelled'],
  ['did the last attempt at a truce fail', 'fail'],
  ['did Arland make a new offer', 'offer'],
  ['did the Arland minister resign', 'resign'],
  ['did Arland guard the pier', 'guard'],
  ['why did the Arland judge leave the town', 'leave'],
  ['did Arland say yes to the treaty', 'say'],
  ['who took the owners of the pier to court', 'owners'],
  ["did Berg's toll plan go ahead", 'go'],
  ['did the tax on empty boats pass the council', 'pass'],
  ['did the plan to sell the pier fail', 'fail'],
  ['what did the deputy minister of the island propose', 'propose'],
  ['should the toll be scrapped', 'scrapped'],
  // What somebody or something is.
  ['what is the capital of Arland', 'capital'],
  ["what was Arland's answer to the treaty", 'answer'],
  ["who's the mayor of the town", 'mayor'],
  ['was anybody arrested at the pier', 'arrested'],
  ['is Berg ill', 'ill'],
  ['is Berg reluctant to open the pier', 'open'],
  ['is Berg allowed to open the pier', 'open'],
  ['who would still be able to open the pier', 'open'],
  ['were the pilots supposed to stay', 'stay'],
  ['did Arland send its terms ahead of the talks', 'send'],
  ['how much is a boat worth', 'worth'],
  ['who is against building a bridge', 'against'],
  // A verb that says little, and one of planning, leave it to what follows.
  ['does Berg have children', 'children'],
  ['did Arland make a concession', 'concession'],
  ['did Arland make any promise about closing the pier', 'closing'],
  ['what did Arland promise to limit', 'limit'],
  ['did Anna Berg want Carl Olsen to go to the harbour', null],
  ['did Carl Olsen give up the boat', 'give'],
  ['which treaty did Arland use to close the harbour', 'close'],
  ['who does Berg want as the first warden of the lock', 'warden'],
  ["how long is Berg's report", null],
  // Whoever speaks is found by their words.
  ['what did Berg say about the pier', null],
  ['the pier', null],
  ['', null],
])('“%s” asks for “%s”', (question, term) => {
  expect(readPredicate(question, library)?.term ?? null).toBe(term);
});

test.each([
  ['who sank the ferry', { asksDoer: true, isState: false }],
  ['who has sunk the ferry', { asksDoer: true, isState: false }],
  ['who was steering the ferry', { asksDoer: true }],
  ['who got the loan', { asksDoer: false, isState: false }],
  ['who is the mayor', { asksDoer: false, isState: true }],
  ["what did the union's members decide", { doer: ["union's", 'members'] }],
  ['what did the high court decide', { doer: ['high', 'court'] }],
  ['did the treaty fail', { doer: [] }],
  ['what did the people in the camp decide', { doer: [] }],
  ['who signed it', { isAhead: false, isAlone: true }],
  ['does Berg have children', { isHad: true }],
  ['did Berg want children', { isHad: false }],
  ['who will sign it', { isAhead: false, isAlone: false }],
  ['what were they building', { isOngoing: true }],
  ["what was the court's ruling", { isOngoing: false }],
  ['what did Arland promise to sign', { isAhead: true, isAlone: false }],
])('“%s” tells how its verb stands', (question, how) => {
  expect(readPredicate(question, library)).toMatchObject(how);
});
