import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { makeFetcher } from '../../../src/feeds/fetch/make-fetcher.ts';
import { servePages } from '../serve-pages.ts';

// https://github.com/nodejs/node/issues/57736 : a timeout that nothing holds is collected and never comes.
test('a page that drips is left after its time, whatever is collected meanwhile', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const server = await servePages({
    '/drip': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const dripping = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(dripping));
    },
  });
  const fetcher = makeFetcher({
    mayReachPrivate: true,
    contact: null,
    now: Date.now,
    pause: 0,
    patience: 500,
  });
  const collecting = setInterval(collect, 10);
  try {
    await expect(fetcher.fetch(`${server.base}/drip`)).rejects.toThrow('took too long');
  } finally {
    clearInterval(collecting);
    await fetcher.close();
    await server.close();
  }
});
