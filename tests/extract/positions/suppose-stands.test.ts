import { expect, test } from 'vitest';
import { makeArticleReader } from '../../../src/extract/positions/read-article.ts';
import { supposeWhereNone } from '../../../src/extract/positions/suppose-stands.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { sliceSpan } from '../../../src/text/span.ts';
import { makeLibrary } from '../../make-library.ts';
import { SKETCH } from './say-positions.ts';

/** "party teller subject" for each stand that is supposed in the last sentence of a text. */
function supposeLast(text: string): string[] {
  const library = makeLibrary([text], SKETCH);
  const [article] = library.corpus.articles;
  const readArticle = makeArticleReader(library.corpus, makeAnalyser().readWords);
  const told = readArticle(article!, library.passagesOf(article!), library.statementsOf(article!));
  return supposeWhereNone(told.at(-1)!)
    .stands.filter(({ isSupposed }) => isSupposed)
    .map(({ party, tell }) => {
      const [issue] = library.corpus.issues;
      const span = { start: 0, end: 0 };
      const { teller, subject } = tell({ issue: issue!, span, places: [span], words: 1 });
      return `${party.name} ${teller} ${subject === null ? '-' : sliceSpan(article!.text, subject)}`;
    });
}

test.each<[string, string, string[]]>([
  ['whoever a sentence names first', 'Arland frowned at what Borland had brought.', ['Arland outlet Arland']],
  ['one who is meant', 'Anna Berg arrived. She frowned.', ['Arland outlet She']],
  ['whom its paragraph told of', 'Arland arrived late. Not a word was heard.', ['Arland outlet -']],
  ['nobody where no one was told of', 'Not a word was heard.', []],
  ['nobody of two who are only apart', 'Arland met Borland. On the toll the two sides appear closer.', []],
  ['nobody of a post that nobody signed', 'An anonymous post frowned at Arland.', []],
  ['nobody of another paragraph', 'Arland arrived late.\nNot a word was heard.', []],
  ['nobody beside a stand that was found', 'Arland rejects the toll that Borland wants.', []],
])('%s may take a stand', (_, text, said) => {
  expect(supposeLast(text)).toEqual(said);
});
