import type { Article } from '../../corpus/article.ts';
import type { RecordedStatement } from '../../extract/statement.ts';
import type { Library } from '../../search/library.ts';
import { tokenizeWords } from '../../text/fold.ts';
import { type Answer, makeAsked } from '../answer.ts';
import { attribute, describeSearch, readItem } from '../cite.ts';
import { foldCarriers } from '../fold-carriers.ts';
import { chooseNews } from './choose-news.ts';
import { chooseOnThisDay } from './choose-on-this-day.ts';
import type { DigestAsked, DigestCounts, DigestItem } from './digest-item.ts';
import { listChanges } from './list-changes.ts';
import { listFirsts } from './list-firsts.ts';
import { makeFormerLister } from './list-former.ts';
import { listSaid } from './list-said.ts';
import { listSentences, type SentenceFound } from './list-sentences.ts';
import { leaveOutFormer, matchSubject } from './match-subject.ts';
import { isEntered, lastDayOf, tellEntered } from './window.ts';

/** More sentences than this are nobody's news of a day. */
const MOST_ITEMS = 200;

/** What entered the record between two moments: the news of it first, each a whole sentence. */
export function answerDigest(asked: DigestAsked, library: Library): Answer {
  const searched = describeSearch(library);
  const wanted = matchSubject(asked, library);
  if (typeof wanted === 'string') {
    const { about, person, party } = asked;
    const given = makeAsked({ words: about, person: [person, party].filter(Boolean).join(', ') || null });
    return { kind: 'nothing', because: wanted, asked: given, notices: [], nearest: [], searched };
  }
  const fits = leaveOutFormer(wanted, library);
  const articles = library.corpus.articles.filter((article) => isEntered(article, asked));
  const said = listSaid(articles, fits, library);
  const sentences = asked.all ? [] : listSentences(articles, fits, library);
  const isKnown = rememberVoices(library, asked.since);
  const chosen = asked.all ? said : chooseNews(sentences, isKnown, lastDayOf(asked), library);
  const items = foldSame(foldCarriers(chosen.slice(0, MOST_ITEMS))).filter(
    (item) => !isOld(item, asked.since, library),
  );
  return {
    kind: 'digest',
    asked,
    form: 'pages',
    counts: count(said, sentences),
    items: items.slice(asked.skip),
    more: 0,
    firsts: asked.all ? [] : listFirsts(articles, fits, asked, library),
    changes: asked.all ? [] : listChanges(articles, fits, asked, library),
    onThisDay: asked.all ? null : chooseOnThisDay(wanted, asked, library),
    searched,
  };
}

function count(said: readonly DigestItem[], sentences: readonly SentenceFound[]): DigestCounts {
  const holding = [...said.map(({ citation }) => citation), ...sentences.map(({ passage }) => passage)];
  const statements = foldCarriers(said).length;
  const names = said.map(({ speaker }) => speaker?.name ?? speaker?.asWritten).filter(Boolean);
  return {
    articles: new Set(holding.map(({ article }) => article)).size,
    statements,
    speakers: new Set(names).size,
    folded: said.length - statements,
  };
}

/** Outlets' own sentences that are the same word by word: a wire report is printed by many. */
function foldSame(items: readonly DigestItem[]): DigestItem[] {
  const kept = new Map<string, DigestItem>();
  for (const item of items) {
    const key =
      item.speaker === null
        ? foldWords(readItem(item))
        : `${item.citation.article.id} ${item.citation.span.start}`;
    const known = kept.get(key);
    kept.set(
      key,
      known === undefined ? item : { ...known, also: [...known.also, item.citation, ...item.also] },
    );
  }
  return [...kept.values()];
}

function foldWords(text: string): string {
  return tokenizeWords(text)
    .map(({ term }) => term)
    .join(' ');
}

/** True where the same words entered the record before the window. */
function isOld(item: DigestItem, since: string, library: Library): boolean {
  const keep = ({ article }: { article: Article }) => tellEntered(article) < since;
  return library.holdsPhrase(readItem(item), { keep });
}

/** When each speaker entered the record: a library never changes, and every digest asks. */
const entered = new WeakMap<Library, ReadonlyMap<string, string>>();

/** Tells whether a statement's speaker is on record from before the moment. */
function rememberVoices(library: Library, since: string): (statement: RecordedStatement) => boolean {
  const known = entered.get(library) ?? listEntered(library);
  entered.set(library, known);
  return (statement) => (known.get(nameSpeaker(statement)) ?? since) < since;
}

function listEntered({ statements, corpus }: Library): ReadonlyMap<string, string> {
  const listFormer = makeFormerLister(corpus);
  const first = new Map<string, string>();
  for (const statement of statements) {
    const { article } = statement;
    const name = nameSpeaker(statement);
    const at = tellEntered(listFormer(article).at(-1) ?? article);
    if (at < (first.get(name) ?? '9')) first.set(name, at);
  }
  return first;
}

function nameSpeaker(statement: RecordedStatement): string {
  const { name, asWritten } = attribute(statement);
  return name ?? asWritten ?? '';
}
