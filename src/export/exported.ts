/** The kinds of files an answer can be exported as, by the ends of their names. */
export const EXPORT_FORMATS = ['ics', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** An answer as the text of a file. */
export interface Exported {
  readonly text: string;
  /** A whole sentence on what is not in it; null where nothing was left out. */
  readonly omitted: string | null;
}
