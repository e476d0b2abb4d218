import { performance } from 'node:perf_hooks';

/** Milliseconds of many calls. */
export interface Timing {
  readonly calls: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Calls `work` once for each input, one after another, and measures every call. */
export async function timeCalls<T>(inputs: readonly T[], work: (input: T) => unknown): Promise<Timing> {
  const times: number[] = [];
  const started = performance.now();
  for (const input of inputs) {
    const before = performance.now();
    await work(input);
    times.push(performance.now() - before);
  }
  const seconds = (performance.now() - started) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  return {
    calls: inputs.length,
    perSecond: inputs.length / seconds,
    p50: at(sorted, 0.5),
    p99: at(sorted, 0.99),
  };
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** One line of figures. */
export function sayTiming(name: string, { calls, perSecond, p50, p99 }: Timing): string {
  const figures = `${perSecond.toFixed(0)} a second, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
  return `${name.padEnd(34)} ${figures} (${calls} calls)`;
}
