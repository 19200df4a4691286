/** Verdicts according to which the evidence supports the statement. */
import type { Claim } from '../texts/claim-marks.ts';

/** Whether the evidence of a claim supports its statement. */
export const isConfirming = ({ data: { verdict } }: Claim): boolean =>
  verdict === 'confirmed' || verdict === 'confirmed, since revised';
