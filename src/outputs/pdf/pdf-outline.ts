/** Gives the outline of a PDF the headings as the page has them. */
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

/** Chromium drops the space where a printed heading wraps; the headings of the page have it. */
export const restoreOutlineTitles = ({ catalog }: PDFDocument, headings: string[]): void => {
  const outlines = catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const names = headings.map((heading) => heading.replace(/\s+/gu, ' ').trim());
  if (outlines) restoreTitles(outlines, new Map(names.map((name) => [squeeze(name), name])));
};
