import Libsql from 'libsql';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** A search that is not ours, over the same documents: takes the index terms of a query and gives how many it found. */
export type OtherSearch = (keys: readonly string[]) => number;

/** The names of the searches, and how each indexes documents, which are lists of index terms. */
export const OTHER_SEARCHES: Readonly<Record<string, (documents: readonly string[][]) => OtherSearch>> = {
  lunr: indexByLunr,
  MiniSearch: indexByMiniSearch,
  FTS5: indexByFts5,
};

/** As many results as our own search gives. */
const MOST_RESULTS = 50;

function indexByLunr(documents: readonly string[][]): OtherSearch {
  const builder = new lunr.Builder();
  builder.ref('number');
  builder.field('words');
  Object.assign(builder, { tokenizer: (keys: string[]) => keys.map((key) => new lunr.Token(key, {})) });
  documents.forEach((words, i) => void builder.add({ number: String(i), words }));
  const index = builder.build();
  return (keys) => {
    const found = index.query((query) => {
      for (const key of keys) query.term(key, { usePipeline: false });
    });
    return found.slice(0, MOST_RESULTS).length;
  };
}

function indexByMiniSearch(documents: readonly string[][]): OtherSearch {
  const split = (text: string) => text.split(' ');
  const index = new MiniSearch({ fields: ['words'], tokenize: split, processTerm: (term) => term });
  index.addAll(documents.map((words, id) => ({ id, words: words.join(' ') })));
  return (keys) => index.search(keys.join(' ')).slice(0, MOST_RESULTS).length;
}

function indexByFts5(documents: readonly string[][]): OtherSearch {
  const database = new Libsql(':memory:');
  database.exec("CREATE VIRTUAL TABLE documents USING fts5 (words, tokenize = 'unicode61')");
  const insert = database.prepare('INSERT INTO documents (words) VALUES (?)');
  database.exec('BEGIN');
  for (const words of documents) insert.run(words.join(' '));
  database.exec('COMMIT');
  const search = database.prepare(
    `SELECT rowid FROM documents WHERE documents MATCH ? ORDER BY rank LIMIT ${MOST_RESULTS}`,
  );
  return (keys) => search.all(keys.map((key) => `"${key.replaceAll('"', '""')}"`).join(' OR ')).length;
}
