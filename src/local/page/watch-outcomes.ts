/** How interactions end, whichever comes first: the page's wait for it or the server's word of it. */
export type Outcomes = {
  readonly settle: (interactionId: string, answered: boolean) => void;
  readonly wait: (interactionId: string) => Promise<boolean>;
  /** Ends every wait, as when the server has come back and knows nothing of them. */
  readonly endAll: () => void;
};

/** Outcomes that nobody waited for yet; more than these are never open at once. */
const REMEMBERED = 100;

export function watchOutcomes(): Outcomes {
  const known = new Map<string, boolean>();
  const waits = new Map<string, (answered: boolean) => void>();
  return {
    settle: (interactionId, answered) => {
      const end = waits.get(interactionId);
      waits.delete(interactionId);
      if (end) end(answered);
      else known.set(interactionId, answered);
      if (known.size > REMEMBERED) known.delete([...known.keys()][0] ?? '');
    },
    wait: (interactionId) => {
      const answered = known.get(interactionId);
      known.delete(interactionId);
      if (answered !== undefined) return Promise.resolve(answered);
      return new Promise((resolve) => waits.set(interactionId, resolve));
    },
    endAll: () => {
      for (const end of waits.values()) end(true);
      waits.clear();
    },
  };
}
