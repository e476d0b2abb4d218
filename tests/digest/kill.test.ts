import { expect, test } from 'vitest';
import { describeEachKind } from '../store/store-kinds.ts';
import { runChaos } from './run-chaos.ts';

/** `npm run bench digest` does it two hundred times. */
const KILLS = 4;

describeEachKind('a process that is killed while it posts', (makePlace) => {
  test('leaves no post missing and none twice', async () => {
    const { missing, doubled, digests } = await runChaos(KILLS, 7, await makePlace());
    expect({ missing, doubled }).toEqual({ missing: [], doubled: [] });
    expect(digests).toBe(KILLS * 4);
  }, 300_000);
});
