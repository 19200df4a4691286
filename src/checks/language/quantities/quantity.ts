/** The types of quantities in a text. */

/** The parts of a date that are known. */
export interface FoundDate {
  year?: number | undefined;
  /** From 1 to 12; 0 when only the year is known. */
  month: number;
  day?: number | undefined;
}

/** A number, date, time or document symbol in a text. */
export interface Quantity {
  start: number;
  end: number;
  words: string;
  /** Undefined for dates, times, symbols, and digits that cannot be read. */
  value?: number | undefined;
  /** The other possible value: "25 m" may mean 25 million or 25 metres. */
  alternative?: number | undefined;
  date?: FoundDate | undefined;
  /** For a time of day, the minutes since midnight that it may mean: [1070] for "17:50". */
  minutes?: number[] | undefined;
  /** The factor of a short form: 1,000,000 for "$25m". */
  factor: number;
  /** True for digits in an unknown format: "1.234.567". */
  isUnread: boolean;
}
