import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../src/feeds/read/read-feed.ts';

const PLACE = 'https://example.org/news/feed.xml';
const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>${channel}${items}</channel></rss>`;
const RDF = [
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"',
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title></channel>',
  '<item><title>Ferry</title><link>https://example.org/ferry</link><dc:date>2024-03-05</dc:date></item></rdf:RDF>',
].join('');
const ATOM = [
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/news/"><title>Post</title>',
  '<link rel="self" href="https://elsewhere.example/feed"/><entry><id>1</id>',
  '<title type="html">&lt;b&gt;Ferry&lt;/b&gt;</title><link rel="enclosure" href="a.mp3"/><link href="ferry"/>',
  '<published>2024-03-05T10:00:00Z</published><updated>2024-03-06T10:00:00Z</updated></entry></feed>',
].join('');
const JSON_FEED = JSON.stringify({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Post', home_page_url: 'https://example.org/' },
  items: [
    { id: '1', url: '/ferry', title: 'Ferry', date_published: '2024-03-05', date_modified: '2024-03-06' },
  ],
});

const ferry = (changes: object = {}) => ({
  ...{ url: 'https://example.org/ferry', title: 'Ferry', published: '2024-03-05', updated: null, ...changes },
});

describe('a feed', () => {
  test.each([
    [
      'of RSS',
      rss(
        '<item><title>Ferry</title><link>https://example.org/ferry</link><pubDate>2024-03-05</pubDate></item>',
      ),
      ferry(),
    ],
    [
      'with a relative link, read against its site',
      rss('<item><title>Ferry</title><link>ferry</link></item>', '<link>https://example.org/</link>'),
      ferry({ published: null }),
    ],
    [
      'with a relative site',
      rss('<item><title>Ferry</title><link>/ferry</link></item>', '<link>/</link>'),
      ferry({ published: null }),
    ],
    [
      'with an identifier for a link',
      rss('<item><title>Ferry</title><guid>https://example.org/ferry</guid></item>'),
      ferry({ published: null }),
    ],
    [
      'with markup in a headline',
      rss('<item><title><![CDATA[<i>Ferry</i> &amp;amp; pier]]></title><link>/ferry</link></item>'),
      ferry({ title: 'Ferry & pier', published: null }),
    ],
    ['of RDF', RDF, ferry()],
    [
      'of Atom, with a base',
      ATOM,
      ferry({
        url: 'https://example.org/news/ferry',
        ...{ published: '2024-03-05T10:00:00Z', updated: '2024-03-06T10:00:00Z' },
      }),
    ],
    ['of JSON', JSON_FEED, ferry({ updated: '2024-03-06' })],
  ])('%s names its article', (_name, content, entry) => {
    expect(readFeed(content, PLACE)).toEqual([entry]);
  });

  test.each([
    ['an item without a link', rss('<item><title>Ferry</title></item>')],
    [
      'an identifier that is no address',
      rss('<item><guid isPermaLink="false">https://example.org/x</guid></item>'),
    ],
    ['a link that is a script', rss('<item><link>javascript:alert(1)</link></item>')],
    ['no items', rss('')],
  ])('with %s names none', (_name, content) => expect(readFeed(content, PLACE)).toEqual([]));

  test.each([
    ['a page', '<!doctype html><html><body>Ferry</body></html>', /That is no feed/u],
    ['nothing', '', /That is no feed/u],
    ['JSON of another kind', '{"ferry": 1}', /That is no feed/u],
    ['XML that is cut off', rss('').slice(0, 60), /That is no feed/u],
    [
      'entities that multiply',
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rss('<item><title>&b;</title></item>')}`,
      /entities of its own/u,
    ],
    [
      'an entity that names a file',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss('<item><title>&a;</title></item>')}`,
      /entities of its own/u,
    ],
  ])('is not %s', (_name, content, message) => {
    expect(() => readFeed(content, PLACE)).toThrow(message);
  });
});
