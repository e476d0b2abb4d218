import { Readability } from '@mozilla/readability';
import { Refusal } from '../refusal.ts';
import { listParagraphs } from './list-paragraphs.ts';
import { type PageDocument, type PageElement, type PageNode, parsePage } from './parse-page.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { tellStub } from './tell-stub.ts';
import { tidyWords, writePlain } from './write-plain.ts';

/** An article taken from its page. */
export interface PageRead {
  readonly title: string;
  /** Each a line of words, the headline not among them. */
  readonly paragraphs: readonly string[];
  readonly outlet: string | null;
  readonly published: Metadata['published'];
  readonly canonical: string | null;
  readonly language: string | null;
}

/** Deeper and larger pages are made to keep their reader busy. */
const MOST_DEPTH = 256;
const MOST_ELEMENTS = 20_000;

/**
 * Takes the article from a page. No script of the page runs: it is read, not opened. Throws a Refusal where the page is
 * none, holds no article, or only the beginning of one.
 */
export function readPage(html: string): PageRead {
  const document = parsePage(html);
  if (!document.documentElement || !isOfPageSize(document.documentElement))
    throw new Refusal('The page is not built like one that holds an article.');
  const metadata = readMetadata(document);
  const heading = findHeading(document);
  const read = takeArticle(document);
  const title = [metadata.headline, heading, read.title].map((each) => writePlain(each ?? '')).find(Boolean);
  if (title === undefined) throw new Refusal('The page has no headline.');
  const paragraphs = listParagraphs(read.content).filter((paragraph, i) => i > 2 || paragraph !== title);
  const stub = tellStub(paragraphs, metadata.isFree);
  if (stub !== null) throw new Refusal(`The page ${stub}.`);
  const outlet = writePlain(metadata.outlet ?? '') || null;
  const { published, canonical, language } = metadata;
  return { title, paragraphs, outlet, published, canonical, language };
}

function takeArticle(document: PageDocument): { title: string; content: PageNode } {
  try {
    const options = { serializer: (node: PageNode) => node };
    const read = new Readability<PageNode>(document, options).parse();
    if (read?.content) return { title: read.title ?? '', content: read.content };
  } catch (cause) {
    throw new Refusal('The page is too broken to find its article.', { cause });
  }
  throw new Refusal('The page holds no article that could be told from the rest of it.');
}

/** Read before the article is taken, as that changes the document. */
function findHeading(document: PageDocument): string | null {
  const [only, ...others] = document.querySelectorAll('h1');
  return only && others.length === 0 ? tidyWords(only.textContent ?? '') : null;
}

/** Whether its elements are few enough and lie not too deep in each other, told without going down by calls. */
function isOfPageSize(root: PageElement): boolean {
  let count = 0;
  const waiting: [PageElement, number][] = [[root, 1]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [element, depth] = next;
    if (depth > MOST_DEPTH || ++count > MOST_ELEMENTS) return false;
    for (const child of element.children) waiting.push([child, depth + 1]);
  }
  return true;
}
