import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/corpus/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';

/** Writes a seeds folder that holds the corpus: its articles were added one by one, as they are while a bot runs. */
export function writeNews(folder: string, corpus: Corpus): void {
  const write = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value));
  mkdirSync(join(folder, 'added'), { recursive: true });
  write('articles.json', []);
  write('record.json', { name: corpus.name, rights: corpus.rights, language: 'en' });
  for (const name of ['outlets', 'people', 'parties', 'issues'] as const) write(`${name}.json`, corpus[name]);
  for (const article of corpus.articles) addArticle(folder, article);
}

/** Adds an article to a seeds folder. */
export function addArticle(
  folder: string,
  { id, text, title, sha256, outlet, url, published }: Article,
): void {
  const file = join(folder, 'added', id);
  const from = url ?? 'the bench';
  const record = {
    ...{ id, title, url, published, sha256, from },
    ...{ outlet: outlet.name, fetched: '2024-01-01T00:00:00Z', version: 1, replaces: null, copyOf: null },
  };
  writeFileSync(`${file}.txt`, text);
  writeFileSync(`${file}.json.new`, JSON.stringify(record));
  renameSync(`${file}.json.new`, `${file}.json`);
}
