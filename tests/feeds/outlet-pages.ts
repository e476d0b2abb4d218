import { gzipSync } from 'node:zlib';
import type { Served } from './serve-pages.ts';

/** The story that most pages tell; every word of it is made up. */
export const TITLE = 'Ferry to the islands waits for the mail';
const STORY = [
  'TESSEL: The ferry to the northern islands stayed in the harbour on Monday, as the mail from the mainland had not come.',
  '“We will wait until the evening, and not an hour longer,” harbour master Jo Ames said at the pier.',
  'The company that runs the ferry said it had told the islands’ council on Sunday that the crossing might be late.',
  'Council leader Mara Quist asked for a second boat, which she said had been promised to the islands two years ago.',
];
export const TEXT = `${[TITLE, ...STORY].join('\n\n')}\n`;

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const shell = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${TITLE} - Harbour Post</title>${head}</head><body>${body}</body></html>`;
const DATED = '<meta property="article:published_time" content="2024-03-05T22:30:00-05:00">';
const article = (lines: readonly string[] = STORY, heading = TITLE) =>
  `<article><h1>${heading}</h1>${paragraphs(lines)}</article>`;
const page = (lines?: readonly string[], head = DATED) => shell(head, article(lines));
const bytes = (html: string, encoding: BufferEncoding) => Buffer.from(html, encoding);
const typed = (contentType: string) => ({ 'content-type': contentType });
/** In windows-1252 the marks “ ” ’ are the bytes 93, 94, 92. */
const toWindows = (html: string) =>
  bytes(
    html.replace(/[“”’]/gu, (mark) => ({ '“': '\x93', '”': '\x94', '’': '\x92' })[mark]!),
    'latin1',
  );
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const FURNITURE = `<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
  <aside><h2>Most read</h2><ul><li><a href="/x">Ten ways to cook a herring</a></li></ul></aside>`;

/** Pages that hold the story, in the shapes of real outlets: from each the same text is to be stored. */
export const WHOLE: Readonly<Record<string, Served>> = {
  'a plain page': page(),
  'menus, a teaser list, a caption and a footer around it': shell(
    DATED,
    `${FURNITURE}<article><h1>${TITLE}</h1><figure><img src="a.jpg"><figcaption>The pier. © Agency</figcaption></figure>
      ${paragraphs(STORY)}</article><footer><p>© Harbour Post. All rights reserved.</p></footer>`,
  ),
  'paragraphs that are never closed': shell(
    DATED,
    `<article><h1>${TITLE}</h1><p>${STORY.join('<p>')}</article>`,
  ),
  'lines parted by breaks instead of paragraphs': shell(
    DATED,
    `<article><h1>${TITLE}</h1><div>${STORY.join('<br><br>')}</div></article>`,
  ),
  'lines broken in the middle of sentences': page(STORY.map((line) => line.replace(' the ', ' the\n  '))),
  'links, emphasis and scripts inside its sentences': page(
    STORY.map((line) => line.replace('the ', '<a href="../x">the</a> <b></b><script>alert(1)</script>')),
  ),
  'entities for its marks': page(
    STORY.map((line) => line.replace('“', '&ldquo;').replace('”', '&#8221;').replace('’', '&rsquo;')),
  ),
  'entities that were escaped twice': page(
    STORY.map((line) =>
      line.replace('“', '&amp;ldquo;').replace('”', '&amp;#8221;').replace('’', '&amp;#x2019;'),
    ),
  ),
  'entities of an old editor, which mean bytes of Windows': page(
    STORY.map((line) => line.replace('“', '&#147;').replace('”', '&#148;').replace('’', '&#146;')),
  ),
  'a headline with markup in it': shell(
    `${DATED}<meta property="og:title" content="Ferry to the &lt;i&gt;islands&lt;/i&gt; waits for the mail">`,
    article(STORY, 'Ferry to the <em>islands</em> waits for the mail'),
  ),
  'a byte order mark': { body: bytes(`\ufeff${page()}`, 'utf8'), headers: typed('text/html') },
  'UTF-16': { body: bytes(`\ufeff${page()}`, 'utf16le'), headers: typed('text/html') },
  'UTF-8 that its header calls Latin': {
    body: page(),
    headers: typed('text/html; charset=iso-8859-1'),
  },
  'windows-1252 that says so in its header': {
    body: toWindows(page()),
    headers: typed('text/html; charset=windows-1252'),
  },
  'windows-1252 that says so in itself': {
    body: toWindows(page(STORY, `${DATED}<meta charset="windows-1252">`)),
    headers: typed('text/html'),
  },
  'windows-1252 that calls itself UTF-8': {
    body: toWindows(page()),
    headers: typed('text/html; charset=utf-8'),
  },
  'packed bytes': { body: gzipSync(page()), headers: { 'content-encoding': 'gzip' } },
  'no html element': `${DATED}${article()}`,
  'a description of itself that is broken': page(
    STORY,
    `${DATED}<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>`,
  ),
  'a promise of a newsletter at its end': shell(
    DATED,
    `${article()}<div><form><p>Sign up to our newsletter</p><input><button>Go</button></form></div>`,
  ),
};

/** Pages of which nothing may be stored, with what is said. */
export const REFUSED: Readonly<Record<string, readonly [Served, RegExp]>> = {
  'a stub that calls for a subscription': [
    page([...STORY.slice(0, 2), 'Subscribe to continue reading this article.']),
    /only its beginning to those who have not subscribed/u,
  ],
  'a stub for members': [
    page([...STORY.slice(0, 3), 'This story is for members only.']),
    /only its beginning to those who have not subscribed/u,
  ],
  'a stub that asks who is reading': [
    page([...STORY.slice(0, 3), 'Already a subscriber? Log in']),
    /only its beginning/u,
  ],
  'a stub that describes itself as not free': [
    page(STORY.slice(0, 3), jsonLd({ '@type': ['NewsArticle'], isAccessibleForFree: 'False' })),
    /only its beginning to those who have not paid/u,
  ],
  'a page that wants scripts': [
    shell('', '<div id="app"></div><noscript>Please turn on JavaScript to go on.</noscript>'),
    /holds no article/u,
  ],
  'a page of a few words': [page(['We are back soon.']), /holds no article/u],
  'an empty page': ['', /holds no article/u],
  'a page nested without end': [`<html><body>${'<div>'.repeat(3000)}x`, /not built like/u],
  'a page of very many elements': [page(Array.from({ length: 30_000 }, () => 'x')), /not built like/u],
  'characters that are lost': [
    page(STORY.map((line) => line.replace('’', '\ufffd'))),
    /characters are damaged/u,
  ],
  'UTF-8 with bytes of another encoding in it': [
    { body: Buffer.concat([bytes(page(), 'utf8'), Uint8Array.of(0x92)]), headers: typed('text/html') },
    /characters cannot be read/u,
  ],
  'Cyrillic in an encoding that it does not name': [
    {
      body: Buffer.from(page().replace(/[a-z]/gu, '\xe0'), 'latin1'),
      headers: typed('text/html; charset=utf-8'),
    },
    /characters cannot be read/u,
  ],
  'a picture': [{ body: Uint8Array.of(1, 2), headers: typed('image/png') }, /no page but image\/png/u],
  'a page for people with an account': [{ status: 401 }, /only to people with an account/u],
  'a page that may not be read': [{ status: 403 }, /does not let this program/u],
  'a page that is gone': [{ status: 410 }, /taken the page away/u],
  'a redirect to itself': [{ status: 302, headers: { location: '' } }, /redirects more than 5 times/u],
  'a redirect to a file': [
    { status: 301, headers: { location: 'file:///etc/passwd' } },
    /not those of file:/u,
  ],
  'a page that says it is 200 MB long': [
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 200 * 1024 * 1024 });
      response.write('<html>');
    },
    /larger than 4 MB/u,
  ],
  'a page of 200 MB that does not say so': [
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      let left = 200;
      const write = () => {
        while (left-- > 0 && !response.destroyed)
          if (!response.write(Buffer.alloc(1024 * 1024, 'a '))) return void response.once('drain', write);
        response.end();
      };
      write();
    },
    /larger than 4 MB/u,
  ],
  'a small page that unpacks to 200 MB': [
    { body: gzipSync(Buffer.alloc(200 * 1024 * 1024)), headers: { 'content-encoding': 'gzip' } },
    /larger than 4 MB/u,
  ],
  'a page that comes byte by byte': [
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('<'), 50);
      response.on('close', () => clearInterval(drip));
    },
    /took too long/u,
  ],
  'a page that is cut off': [
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 5000 });
      response.write('<html>', () => response.destroy());
    },
    /cut the connection|not be read to the end/u,
  ],
  'a server that fails': [{ status: 503 }, /answers with status 503/u],
};
