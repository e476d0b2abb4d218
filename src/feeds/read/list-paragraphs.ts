import type { PageNode } from './parse-page.ts';
import { decodeLeftOver, tidyWords } from './write-plain.ts';

/** Elements whose words stand by themselves. */
const BLOCKS = new Set([
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT'],
  ...['FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'OL', 'P', 'PRE'],
  ...['SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TH', 'TR', 'UL'],
]);
/** Elements whose words are no part of an article: the page's machinery, and the words beside a picture. */
const PASSED_OVER = new Set([
  ...['AUDIO', 'BUTTON', 'CANVAS', 'FIGCAPTION', 'FIGURE', 'FORM', 'IFRAME', 'INPUT', 'NAV', 'NOSCRIPT'],
  ...['OBJECT', 'SCRIPT', 'SELECT', 'STYLE', 'SVG', 'TEMPLATE', 'TEXTAREA', 'VIDEO'],
]);
// The end of a sentence, with the marks that may close it.
const SENTENCE_END = /[.!?…][\s"'”’»)\]]*$/u;

/** The paragraphs of an element, in order, each a line of words. */
export function listParagraphs(root: PageNode): string[] {
  const paragraphs: string[] = [];
  let words = '';
  const end = () => {
    const paragraph = tidyWords(decodeLeftOver(words));
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === TEXT_NODE) words += node.textContent ?? '';
    if (node.nodeType !== ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (PASSED_OVER.has(name)) return;
    if (name === 'BR') {
      // A line that ends in the middle of a sentence was broken to fit.
      if (SENTENCE_END.test(words)) end();
      else words += ' ';
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) end();
    for (const child of node.childNodes) walk(child);
    if (isBlock) end();
  };
  walk(root);
  end();
  return paragraphs;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
