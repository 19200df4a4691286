/** Restores the headings of the page in the outline of a PDF. */
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const squeeze = (text: string): string => text.replace(/\s/gu, '');

const restoreTitles = (parent: PDFDict, names: Map<string, string>): void => {
  let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item) {
    const title = item.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString);
    const name = title && names.get(squeeze(title.decodeText()));
    if (name) item.set(PDFName.of('Title'), PDFHexString.fromText(name));
    restoreTitles(item, names);
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
};

/** Restores spaces that Chromium drops where a heading wraps. */
export const restoreOutlineTitles = ({ catalog }: PDFDocument, headings: string[]): void => {
  const outlines = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const names = headings.map((heading) => heading.replace(/\s+/gu, ' ').trim());
  if (outlines) restoreTitles(outlines, new Map(names.map((name) => [squeeze(name), name])));
};
