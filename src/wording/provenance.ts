/** How we know what a document says, in words, for notes and record alike. */
import type { Evidence, Later } from '../model/analysis.ts';

/** "Read in the document, para. 3.", or that the passage was not seen and what it is known through. */
export const getKnownThrough = ({
  document,
  report,
  locator,
}: Pick<Evidence, 'document' | 'report' | 'locator'>): string => {
  if (report) return 'Passage not seen; as reported by';
  const read =
    document.type === 'article-newspaper' ? 'Read in the report' : 'Read in the document';
  return locator ? `${read}, ${locator}.` : `${read}.`;
};

/** The same for a later finding, which has no locator. */
export const getLaterThrough = ({ report }: Pick<Later, 'report'>): string =>
  report ? 'as reported by' : '';
