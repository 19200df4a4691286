/** Decides which rules compare marked words with their claim. */
import { findQuotations } from '../../wording/pair-quotations.ts';
import { getMissing } from '../language/quantities/compare-quantities.ts';
import type { ClaimMark } from '../texts/claim-marks.ts';

/** Whether marked words have a quotation. Rules about quotations compare it with its excerpt. */
export const hasQuotation = ({ mark }: Pick<ClaimMark, 'mark'>, language: string): boolean =>
  findQuotations(mark.words, language).length > 0;

/** Whether marked words have the value of their claim. `claim-value` reports those without it. */
export const hasValue = ({ mark, claim: { data } }: Pick<ClaimMark, 'mark' | 'claim'>): boolean =>
  getMissing(mark.words, data, data.unit).length === 0;
