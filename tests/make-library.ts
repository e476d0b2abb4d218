import { createHash } from 'node:crypto';
import type { Article, FurnitureSpan, Outlet, ReliabilityNote } from '../src/corpus/article.ts';
import type { Corpus, Issue, Party, Person } from '../src/corpus/corpus.ts';
import { buildLibrary } from '../src/search/build-library.ts';
import type { Library } from '../src/search/library.ts';
import type { Span } from '../src/text/span.ts';

/** An article in as few words as a test needs; a text alone is one too. */
export interface ArticleSketch
  extends Partial<Omit<Article, 'outlet' | 'published' | 'notes' | 'furniture'>> {
  readonly text: string;
  /** The outlet's name. */
  readonly outlet?: string;
  /** An ISO day. 2024-03-05 (a Tuesday) when not given. */
  readonly published?: string;
  /** Where the day is not certain. */
  readonly publication?: Article['published'];
  /** Strings of the text that are no part of the article: menus, where no kind is given. */
  readonly furniture?: readonly (string | { readonly text: string; readonly kind: FurnitureSpan['kind'] })[];
  /** `covers` is a string of the text, the whole text when not given. */
  readonly notes?: readonly { severity: ReliabilityNote['severity']; warning: string; covers?: string }[];
}

/** What the corpus knows beside its articles. A person or party may be a name alone. */
export interface CorpusSketch {
  /** Texts that newer ones have replaced. */
  readonly formerVersions?: readonly ArticleSketch[];
  readonly name?: string;
  /** A name alone also gets its last word as another name: `Anna Berg` is called Berg, too. */
  readonly people?: readonly (string | (Partial<Person> & { readonly name: string }))[];
  readonly parties?: readonly (string | (Partial<Party> & { readonly name: string }))[];
  /** A name alone is also the only term. */
  readonly issues?: readonly (string | (Partial<Issue> & { readonly name: string }))[];
  readonly spellings?: readonly (readonly string[])[];
}

/**
 * A corpus from a few sentences, without a disk:
 *
 *     makeCorpus(['"We will wait," Anna Berg said.'], { people: ['Anna Berg'] })
 */
export function makeCorpus(articles: readonly (string | ArticleSketch)[], sketch: CorpusSketch = {}): Corpus {
  const made = articles.map((article, i) =>
    makeArticle(typeof article === 'string' ? { text: article } : article, i + 1),
  );
  const people = (sketch.people ?? []).map((person) =>
    typeof person === 'string'
      ? makePerson({ name: person, otherNames: person.split(' ').slice(-1) })
      : makePerson(person),
  );
  const parties = (sketch.parties ?? []).map((party) =>
    makeParty(typeof party === 'string' ? { name: party } : party),
  );
  const issues = (sketch.issues ?? []).map((issue) =>
    makeIssue(typeof issue === 'string' ? { name: issue, terms: [issue] } : issue),
  );
  const known = {
    name: sketch.name ?? 'Harbour talks',
    rights: 'The texts are sentences of the tests.',
    articles: made,
    formerVersions: (sketch.formerVersions ?? []).map((former) => makeArticle(former)),
    outlets: [...new Map(made.map(({ outlet }) => [outlet.id, outlet])).values()],
    people,
    parties,
    issues,
    spellings: sketch.spellings ?? [],
    problems: [],
  };
  return { ...known, hash: hashText(JSON.stringify(known)) };
}

/** The library of `makeCorpus`. */
export function makeLibrary(
  articles: readonly (string | ArticleSketch)[],
  sketch: CorpusSketch = {},
): Library {
  return buildLibrary(makeCorpus(articles, sketch));
}

/** The `number`-th article of a corpus. */
function makeArticle(sketch: ArticleSketch, number = 1): Article {
  const { text, outlet, published, publication, furniture, notes, ...rest } = sketch;
  const id = sketch.id ?? `article-${number}`;
  const day = published ?? '2024-03-05';
  return {
    id,
    file: `${id}.txt`,
    sha256: hashText(text),
    title: `Headline ${number}`,
    titleSpan: rest.title !== undefined && text.includes(rest.title) ? locate(text, rest.title) : null,
    outlet: makeOutlet(outlet ?? 'The Gazette'),
    credit: outlet ?? 'The Gazette',
    url: `https://example.org/${id}`,
    added: null,
    corrections: [],
    published: publication ?? { day, sureness: 'certain', reason: 'The article is dated.' },
    language: 'en',
    ...rest,
    text,
    length: text.length,
    furniture: (furniture ?? [])
      .map((part) => (typeof part === 'string' ? { text: part, kind: 'menu' as const } : part))
      .map((part) => ({ kind: part.kind, ...locate(text, part.text) }))
      .sort((a, b) => a.start - b.start),
    notes: (notes ?? []).map(({ severity, warning, covers }) => ({
      severity,
      warning,
      span: locate(text, covers ?? text),
    })),
  };
}

function makeOutlet(name: string): Outlet {
  return { id: makeId(name), name, otherNames: [] };
}

function makePerson(person: Partial<Person> & { readonly name: string }): Person {
  return { id: makeId(person.name), otherNames: [], offices: [], party: null, ...person };
}

function makeParty(party: Partial<Party> & { readonly name: string }): Party {
  return { id: makeId(party.name), otherNames: [], ...party };
}

function makeIssue(issue: Partial<Issue> & { readonly name: string }): Issue {
  return { id: makeId(issue.name), otherNames: [], terms: [], parent: null, ...issue };
}

function makeId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function locate(text: string, part: string): Span {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`The text does not hold "${part}".`);
  return { start, end: start + part.length };
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
