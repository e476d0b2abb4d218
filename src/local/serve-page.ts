import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { SOURCE_FOLDER } from '../source-folder.ts';
import type { PageFiles } from './page-protocol.ts';

/** The browsers the page is written for: those of 2024 and later. */
const TARGET = 'es2022';

/**
 * Bundles the page in memory and answers its files by path: "/", "/page/app.js", "/page/app.css", "/page/icon.svg". Throws
 * if the page's source doesn't build. Nothing is written to disk.
 */
export async function loadPage(): Promise<PageFiles> {
  const locate = (name: string): string => fileURLToPath(new URL(`local/page/${name}`, SOURCE_FOLDER));
  const [bundle, html, icon] = await Promise.all([
    build({
      entryPoints: [locate('app.ts'), locate('app.css')],
      bundle: true,
      write: false,
      outdir: '/page',
      format: 'esm',
      target: TARGET,
      charset: 'utf8',
      logLevel: 'silent',
    }),
    readFile(locate('index.html')),
    readFile(locate('icon.svg')),
  ]);
  const built = (ending: string): Uint8Array => {
    const file = bundle.outputFiles.find(({ path }) => path.endsWith(ending));
    if (!file) throw new Error(`The page's build made no ${ending} file.`);
    return file.contents;
  };
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: html }],
    ['/page/app.js', { type: 'text/javascript; charset=utf-8', body: built('.js') }],
    ['/page/app.css', { type: 'text/css; charset=utf-8', body: built('.css') }],
    ['/page/icon.svg', { type: 'image/svg+xml', body: icon }],
  ]);
}
