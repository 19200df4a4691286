/** One row of the bench: a measurement beside its budget. */
export interface Row {
  what: string;
  value: number | string;
  unit: string;
  budget?: number | string;
}
