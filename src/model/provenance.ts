/** Describes how the content of a document is known, for notes and record. */
import type { Evidence, Later, Source } from './analysis.ts';
import type { Messages } from '../wording/messages.ts';

type Words = Messages['provenance'];

const getForm = ({ custom, type }: Source, words: Words): string =>
  custom?.read ?? (type === 'article-newspaper' ? words.report : words.document);

/** "an archived copy, para. 3"; without a locator "an archived copy, opening only". */
const getCopy = (document: Source, locator: string | undefined, words: Words): string => {
  const extent = locator ?? document.custom?.extent;
  return [getForm(document, words), ...(extent === undefined ? [] : [extent])].join(', ');
};

/**
 * How more than half of the sources were read, such as "an archived copy, opening only": pages say so once.
 * Undefined where no copy is that common, or where authors do not say how they read.
 */
export const getUsualCopy = (
  sources: Source[],
  { provenance: words }: Messages,
): string | undefined => {
  const copies = sources
    .filter(({ custom }) => custom?.read !== undefined)
    .map((source) => getCopy(source, undefined, words));
  const groups = Map.groupBy(copies, (copy) => copy).entries();
  return groups.find(([, { length }]) => length > sources.length / 2)?.[0];
};

/**
 * "Read in the document, para. 3.", "Read in an archived copy, opening only.", or that the passage
 * was not seen and which report quotes it. Empty for the usual copy, where the page names one.
 */
export const formatProvenance = (
  { document, report, locator }: Pick<Evidence, 'document' | 'report' | 'locator'>,
  { provenance: words }: Messages,
  usualCopy?: string,
): string => {
  if (report) return words.unseen;
  const copy = getCopy(document, locator, words);
  return copy === usualCopy ? '' : words.read(copy);
};

/** The same for a later finding, which has no locator. */
export const formatLaterProvenance = (
  { report }: Pick<Later, 'report'>,
  { provenance }: Messages,
): string => (report ? provenance.asReported : '');
