import type { Part } from './parts.ts';

/** What can be said about a marked stretch before any speaker is looked for. */
export interface MarkTraits {
  readonly size: Part;
  /** The last sign before the closing mark or right after it. */
  readonly ending: Part;
  /** What stands right before the mark. */
  readonly before: Part;
  /** And before that, in the same sentence. */
  readonly beforeThat: Part;
  readonly after: Part;
  readonly opening: Part;
  /** The mark begins its sentence. */
  readonly first: boolean;
  /** Nothing but the mark stands in its sentence. */
  readonly alone: boolean;
  readonly titled: boolean;
}
