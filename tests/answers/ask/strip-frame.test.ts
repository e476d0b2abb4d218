import { expect, test } from 'vitest';
import { cutLeadIn, stripFrame } from '../../../src/answers/ask/strip-frame.ts';

test.each([
  ['hey, do you know if the bridge is open?', 'the bridge is open?'],
  ["I'm wondering whether the bridge is open", 'the bridge is open'],
  ['so who opened the bridge, please?', 'who opened the bridge?'],
  ['anyone know how long the bridge is?', 'how long the bridge is?'],
  ['Tell me about the bridge', 'the bridge'],
  ['any word on what the mayor wants?', 'what the mayor wants?'],
  ['what was it worth in the end', 'what was it worth'],
  // What is asked for in other words than it mostly is.
  ["what's the number of ferries", 'how many ferries'],
  ['length of the bridge', 'how long is the bridge'],
  ['what share of the boats sank', 'how much of the boats sank'],
  ['which part of the toll did they pay', 'how much of the toll did they pay'],
  ['by how many votes to how many did it pass', 'how many votes did it pass'],
  ['what is the death toll of the storm', 'how many people died in the storm'],
  ['death toll in the storm?', 'how many people died in the storm?'],
  ['roughly how many boats sank', 'how many boats sank'],
  ['is it safe, if you believe the mayor?', 'is it safe according to the mayor?'],
  ['what was the reason for the strike', 'why the strike'],
  ['what job does the mayor have now?', 'who is the mayor?'],
  ['what does the mayor mean by a toll', 'what according to the mayor is a toll'],
  ["what is the mayor's job now", 'who is the mayor'],
  ['what is bergs role', 'who is berg'],
  ['is anna berg a real doctor?', 'who is anna berg?'],
  ['is the bridge a real help to anybody here', 'is the bridge a real help to anybody here'],
  ['how many boats sank before the march storm?', 'how many boats sank before the march?'],
  ['who left after the march', 'who left after the march'],
  ['who left right after the march storm', 'who left right after the march storm'],
  ['is it the largest since WW2', 'is it the largest since World War II'],
  ['by when will it open', 'when will it open'],
  ['on which day did it open', 'when did it open'],
  ['list everything about the pier', 'the pier'],
  ['show me everything that the mayor said about the pier', 'what did the mayor say about the pier'],
  ['show me all on the pier', 'the pier'],
  ["what's new with the pier", 'the pier'],
  ['what was the purpose of the feast', 'why is the feast'],
  ['why bother mending the pier', 'why mending the pier'],
  ["what was the mayor's verdict on the toll", 'what did the mayor say about the toll'],
  ['what was the reaction of the dockers to the toll?', 'what did the dockers say about the toll?'],
  ['will it open, says the mayor', 'will it open according to the mayor'],
  ["who should pay in the mayor's view?", 'who should pay according to the mayor?'],
  ['who should pay if the mayor gets her way?', 'who should pay according to the mayor?'],
  ['what does the mayor see as the problem', 'what according to the mayor is the problem'],
  ['what did she want to see built', 'what did she want built'],
  ['did she get anything out of them', 'did she win any concession from them'],
  ['at what time does it open', 'when does it open'],
  ['from which year did it open', 'when did it open'],
  ['for how long was it open', 'how long was it open'],
  ['how many years did it run', 'how long did it run'],
  ['how many years of work is it', 'how many years of work is it'],
  ["what's the deadline for the bids", 'when must the bids'],
  ['how did the vote on the toll go', 'how many votes in the vote on the toll'],
  ['how long ago did it open', 'when did it open'],
  ['over how many years does it run', 'how many years does it run'],
  ['in what time frame', 'in what time frame'],
  // What somebody said is no question about a measure.
  ['the length of the siege will tell', 'the length of the siege will tell'],
  // Nothing is left where nothing else was asked.
  ['do you know', 'do you know'],
  ['who opened the bridge', 'who opened the bridge'],
  ['', ''],
])('“%s” is “%s”', (typed, question) => {
  expect(stripFrame(typed)).toBe(question);
});

test.each([
  ['Writing a paper - how far is the pier?', 'how far is the pier?'],
  ['about the pier: is it open', 'is it open'],
  ['the pier - a ruin', 'the pier - a ruin'],
])('the question of “%s” is “%s”', (typed, question) => {
  expect(cutLeadIn(typed).question).toBe(question);
});
