/** Describes how the content of a document is known, for notes and record. */
import type { Evidence, Later } from './analysis.ts';
import type { Messages } from '../wording/messages.ts';

type Words = Messages['provenance'];

const getForm = ({ custom, type }: Evidence['document'], words: Words): string =>
  custom?.read ?? (type === 'article-newspaper' ? words.report : words.document);

/** "an archived copy, para. 3"; without a locator "an archived copy, opening only". */
const getCopy = (
  document: Evidence['document'],
  locator: string | undefined,
  words: Words,
): string => {
  const extent = locator ?? document.custom?.extent;
  return [getForm(document, words), ...(extent === undefined ? [] : [extent])].join(', ');
};

/**
 * "Read in the document, para. 3.", "Read in an archived copy, opening only.", or that the passage was
 * not seen and which report quotes it.
 */
export const formatProvenance = (
  { document, report, locator }: Pick<Evidence, 'document' | 'report' | 'locator'>,
  { provenance: words }: Messages,
): string => {
  if (report) return words.unseen;
  return words.read(getCopy(document, locator, words));
};

/** The same for a later finding, which has no locator. */
export const formatLaterProvenance = (
  { report }: Pick<Later, 'report'>,
  { provenance }: Messages,
): string => (report ? provenance.asReported : '');
