/** Processor time that stands out from the work of a garbage collector, in milliseconds. */
const ENOUGH_MS = 4;
const TIMES_LARGER = 16;
/** Larger sizes are not tried: what is done with them at once is fast enough for anybody. */
const LARGEST = 1 << 18;
const ROUNDS = 3;

/**
 * Below this the work grows with its size, sixteenfold, and the memory of larger texts costs as much again, on some
 * machines several times as much; with the square of its size it would grow 256 times.
 */
export const LINEAR = 120;

/** Memory that the machine gives slowly for the first time, and steps in which it counts, are not there each time. */
const TRIALS = 3;

/**
 * How many times more processor time `work` takes when its size is sixteen times as large: about 16 where it grows with
 * its size. Processor time is what this process has used, whatever else the machine does. The first of some trials that
 * shows linear growth counts, else the least of all: what grows with the square of its size shows it in every trial.
 */
export function measureGrowth(work: (size: number) => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let trial = 0; trial < TRIALS && least >= LINEAR; trial++) least = Math.min(least, measureOnce(work));
  return least;
}

function measureOnce(work: (size: number) => void): number {
  let size = 256;
  while (size * TIMES_LARGER < LARGEST && spend(work, size) < ENOUGH_MS) size *= 2;
  const least = (each: number) => Math.min(...Array.from({ length: ROUNDS }, () => spend(work, each)));
  return least(size * TIMES_LARGER) / Math.max(1, least(size));
}

function spend(work: (size: number) => void, size: number): number {
  const before = process.cpuUsage();
  work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
