import { parseHTML } from 'linkedom';

/** The part of the DOM that is read here. Nothing of it runs. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  innerHTML: string;
  readonly children: Iterable<PageElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument extends Pick<PageElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: PageElement | null;
}

/** Parses a page, which need not be well formed. */
export function parsePage(html: string): PageDocument {
  // Without a root the parser takes the first element for it.
  const isWhole = /<html[\s>]/iu.test(html);
  return parseHTML(isWhole ? html : `<html><body>${html}</body></html>`).document;
}

/** The words of a piece of HTML. */
export function readWords(html: string): string {
  const body = parsePage('').querySelector('body');
  if (body === null) return '';
  body.innerHTML = html;
  for (const hidden of body.querySelectorAll('script, style')) hidden.remove();
  return body.textContent ?? '';
}
