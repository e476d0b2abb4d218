/** Time as the local channel is given it, so that a test can move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `run` once after `ms` milliseconds; the returned function calls it off. */
  schedule(ms: number, run: () => void): () => void;
}

/** Schedules on the process's own timers, which never keep the process alive. */
export function scheduleOnTimers(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  timer.unref();
  return () => clearTimeout(timer);
}
