/** A date as far as it was typed, or a stretch of days with a name of its own. */
export interface Calendar {
  readonly year: number | null;
  /** 1 to 12; the first month of a season or quarter. */
  readonly month: number | null;
  readonly day: number | null;
  /** The last year, month and day of a stretch, where they are not the first: "winter 2022", "early March". */
  readonly lastYear?: number;
  readonly lastMonth?: number;
  readonly lastDay?: number;
  /** Of a stretch the days of this weekday alone, 0 for Sunday: "first Monday of March". */
  readonly weekday?: number;
  /** True where others would read it otherwise, so that a reply must say how it was read. */
  readonly isLoose?: boolean;
}

/** A date and the word after it. */
export interface ReadDate {
  readonly date: Calendar;
  readonly to: number;
}
