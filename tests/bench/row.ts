/** One line of the bench: what was measured, beside its budget. */
export interface Row {
  what: string;
  value: number | string;
  unit: string;
  budget?: number | string;
}
