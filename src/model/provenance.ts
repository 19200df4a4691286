/** How we know what a document says, in words, for notes and record alike. */
import type { Evidence, Later } from './analysis.ts';
import type { Messages } from '../wording/messages.ts';

type Words = Messages['provenance'];

const getForm = (document: Evidence['document'], words: Words): string => {
  const read = document.custom?.['read'];
  if (typeof read === 'string') return read;
  return document.type === 'article-newspaper' ? words.report : words.document;
};

/** "an archived copy, opening only" with the locator "para. 3" is "an archived copy, para. 3". */
const getExtent = (form: string, locator: string | undefined): string =>
  locator === undefined ? form : `${form.split(',')[0]}, ${locator}`;

/**
 * "Read in the document, para. 3.", "Read in an archived copy, opening only.", or that the passage
 * was not seen and what it is known through.
 */
export const formatProvenance = (
  { document, report, locator }: Pick<Evidence, 'document' | 'report' | 'locator'>,
  { provenance: words }: Messages,
): string => {
  if (report) return words.unseen;
  return words.read(getExtent(getForm(document, words), locator));
};

/** The same for a later finding, which has no locator. */
export const formatLaterProvenance = (
  { report }: Pick<Later, 'report'>,
  { provenance }: Messages,
): string => (report ? provenance.asReported : '');
