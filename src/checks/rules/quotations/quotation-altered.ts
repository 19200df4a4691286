/**
 * A quotation has the exact words of its excerpt.
 *
 * Bad: `:claim["older than some of its crew"]{#captain}`
 *
 * Good: `:claim["older than most of its crew"]{#captain}`
 */
import { createQuotationRule } from '../../excerpts/quotation-rule.ts';

export const quotationAltered = createQuotationRule('quotation-altered');
