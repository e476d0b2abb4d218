/** A clock that stands until it is moved, and its timers. */
export class MovedClock {
  #now = Date.UTC(2030, 0, 1);
  readonly #timers = new Set<{ at: number; run: () => void }>();

  readonly now = (): number => this.#now;

  readonly schedule = (ms: number, run: () => void): (() => void) => {
    const timer = { at: this.#now + ms, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** Moves on, and runs what was due on the way in its order. */
  advance(ms: number): void {
    this.#now += ms;
    const due = [...this.#timers].filter(({ at }) => at <= this.#now);
    for (const timer of due.sort((first, second) => first.at - second.at)) {
      if (this.#timers.delete(timer)) timer.run();
    }
  }
}
