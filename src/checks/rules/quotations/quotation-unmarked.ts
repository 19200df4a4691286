/**
 * The claim whose excerpt is quoted is marked in the same paragraph.
 *
 * Bad: `They wrote of a boat "older than most of its crew".` without its claim
 *
 * Good: `:claim["older than most of its crew"]{#captain}`
 */
import { createQuotationRule } from '../../excerpts/quotation-rule.ts';

export const quotationUnmarked = createQuotationRule('quotation-unmarked');
