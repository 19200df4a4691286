/** Makes a PDF from Chromium reproducible and labels its pages. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';
import { restoreOutlineTitles } from './pdf-outline.ts';
import type { Print } from './printer.ts';

/** A reference to the id of an element. */
interface Holder {
  id: string;
  rename: (id: PDFString) => void;
}

const isElementId = (value: unknown): value is PDFString =>
  value instanceof PDFString && /^node\d+$/.test(value.asString());

/** Every element id in an object, at any depth. */
const findHolders = (object: unknown): Holder[] => {
  const entries =
    object instanceof PDFDict
      ? object
          .entries()
          .map(([key, value]) => [value, (id: PDFString) => object.set(key, id)] as const)
      : object instanceof PDFArray
        ? object
            .asArray()
            .map((value, at) => [value, (id: PDFString) => object.set(at, id)] as const)
        : [];
  return entries.flatMap(([value, rename]) =>
    isElementId(value) ? [{ id: value.asString(), rename }] : findHolders(value),
  );
};

/**
 * Numbers the tagged elements from 1. Chromium's numbers are DOM node counts, which vary with the load
 * of the machine.
 */
const renumberElements = (pdf: PDFDocument): void => {
  const objects = pdf.context.enumerateIndirectObjects();
  const holders = objects.flatMap(([, object]) => findHolders(object));
  const ids = [...new Set(holders.map(({ id }) => id))].sort();
  const names = new Map(
    ids.map((id, at) => [id, PDFString.of(`node${String(at + 1).padStart(8, '0')}`)]),
  );
  for (const { id, rename } of holders) rename(names.get(id) ?? PDFString.of(id));
};

/**
 * Restores outline titles, sets the date from the content, numbers page labels from 1, and derives the
 * file id from the content.
 */
export const makeReproducible = async (
  { pdf: bytes, headings }: Print,
  date: Date,
  seed: string,
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  renumberElements(pdf);
  restoreOutlineTitles(pdf, headings);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const { context, catalog } = pdf;
  const decimal = context.obj({ S: 'D', St: 1 });
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, decimal] }));
  const id = PDFHexString.of(createHash('md5').update(seed).digest('hex'));
  context.trailerInfo.ID = context.obj([id, id]);
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
};
