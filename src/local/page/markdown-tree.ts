/** What a run of characters inside a line means. Text is what a reader sees: escapes are already resolved. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Styling; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'mention'; readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'time'; readonly unix: number; readonly style: TimeStyle };

export type Styling = 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';

/** The letter after the second colon of a timestamp; f where none is written. */
export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 'R' | 's' | 'S';

/** What a stretch of lines means. A quote holds blocks but never another quote. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'fence'; readonly language: string; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] };

/** One line of a list. The mark is the bullet or the number as written; the depth is 0 to 3. */
export type ListItem = {
  readonly mark: string;
  readonly depth: number;
  readonly children: readonly Inline[];
};
