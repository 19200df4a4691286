/**
 * Words in quotation marks are in an excerpt, or are a title of a source or listed under `allow`.
 *
 * Bad: `The line was "the best in the world".` that no excerpt has
 *
 * Good: `The line was, in her words, :claim["older than most of its crew"]{#captain}.`
 */
import { createQuotationRule } from '../../excerpts/quotation-rule.ts';

export const quotationUnchecked = createQuotationRule('quotation-unchecked');
