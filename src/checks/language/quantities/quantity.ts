/** The types of numbers and dates in a text. */

/** The parts of a date that are known. */
export interface FoundDate {
  year?: number | undefined;
  /** From 1 to 12; 0 where only the year is known. */
  month: number;
  day?: number | undefined;
}

/** A number or date as it stands in a text. */
export interface Quantity {
  start: number;
  end: number;
  words: string;
  /** Undefined for dates, for times such as 17:50, for symbols such as S/2020/415 and for what is not understood. */
  value?: number | undefined;
  /** What "25 m" says where it means metres, not millions. */
  alternative?: number | undefined;
  date?: FoundDate | undefined;
  /** For a time of day, the minutes of the day that it can mean: [1070] for "17:50". */
  minutes?: number[] | undefined;
  /** What a short form was multiplied by: "$25m" has 1,000,000. */
  factor: number;
  /** True for digits that form no number known here: "1.234.567". */
  isUnread: boolean;
}
