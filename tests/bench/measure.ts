import { performance } from 'node:perf_hooks';

/** Milliseconds of many calls. */
export interface Timing {
  readonly calls: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** The 99th percentile of the processor's time, which other work on the machine does not lengthen. */
  readonly processorP99: number;
}

/** Calls `work` once for each input, one after another, and measures every call. */
export async function timeCalls<T>(inputs: readonly T[], work: (input: T) => unknown): Promise<Timing> {
  const times: number[] = [];
  const processor: number[] = [];
  const started = performance.now();
  for (const input of inputs) {
    const usedBefore = readProcessor();
    const before = performance.now();
    await work(input);
    times.push(performance.now() - before);
    processor.push(readProcessor() - usedBefore);
  }
  const seconds = (performance.now() - started) / 1000;
  return {
    calls: inputs.length,
    perSecond: inputs.length / seconds,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    processorP99: at(processor, 0.99),
  };
}

/** Milliseconds that the process has had of the processor. */
function readProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** One line of figures. */
export function sayTiming(name: string, { calls, perSecond, p50, p99, processorP99 }: Timing): string {
  const figures = [
    `${perSecond.toFixed(0)} a second, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
    `${processorP99.toFixed(2)} ms of the processor`,
  ];
  return `${name.padEnd(34)} ${figures.join(', ')} (${calls} calls)`;
}
