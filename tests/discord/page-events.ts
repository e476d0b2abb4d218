import type { PageEvent } from '../../src/local/page-protocol.ts';

/** What the page is told, as it comes: server-sent events of one open request. */
export interface PageEvents {
  /** The first event from now on that fits. Rejects after ten seconds. */
  next<T>(pick: (event: PageEvent) => T | null): Promise<T>;
  close(): void;
}

const PATIENCE_MS = 10_000;

/** Listens to the page's events until closed. */
export async function listenToPage(url: string): Promise<PageEvents> {
  const stop = new AbortController();
  const response = await fetch(`${url}/page/events`, { signal: stop.signal });
  const listeners = new Set<(event: PageEvent) => void>();
  readEvents(response, (event) => {
    for (const listener of listeners) listener(event);
  }).catch(() => {
    // The stream ends when it is closed here or the server goes; whoever still waits is told by the time that passes.
  });
  return {
    next: (pick) =>
      new Promise((resolve, reject) => {
        const tooLate = setTimeout(() => {
          listeners.delete(look);
          reject(new Error('What was waited for did not come.'));
        }, PATIENCE_MS);
        const look = (event: PageEvent) => {
          const picked = pick(event);
          if (picked === null) return;
          clearTimeout(tooLate);
          listeners.delete(look);
          resolve(picked);
        };
        listeners.add(look);
      }),
    close: () => stop.abort(),
  };
}

async function readEvents(response: Response, tell: (event: PageEvent) => void): Promise<void> {
  let rest = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const data = /^data: ?(.*)$/mu.exec(block)?.[1];
      if (data !== undefined) tell(JSON.parse(data) as PageEvent);
    }
  }
}
