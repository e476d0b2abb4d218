/**
 * How a reply is set: the same wording becomes Discord's Markdown or plain text. Every function but `link`'s address
 * takes text as it is and makes sure that none of it is read as formatting.
 */
export interface Style {
  /** Running text. */
  plain(text: string): string;
  strong(text: string): string;
  /** Words that should not stand there, and those that should. */
  struck(text: string): string;
  restored(text: string): string;
  /** Words of an article, set off from ours. */
  quote(text: string): string;
  /** Where there is no address, the label alone. */
  link(label: string, url: string | null): string;
  /** A channel and a role of Discord, by their ids. */
  channel(id: string): string;
  role(id: string): string;
  /** A line of lesser weight; `line` has been set by this style already. */
  small(line: string): string;
}

/** The most UTF-16 units of one item's words in a reply. */
export interface Limits {
  readonly quotation: number;
}
