/** Makes a PDF that Chromium printed the same on every build, and names its pages. */
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { createHash } from 'node:crypto';

/** Dates the file by the content, numbers the page labels from 1, and derives the file id from what it shows. */
export const settlePdf = async (
  bytes: Uint8Array,
  date: Date,
  seed: string,
): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const { context, catalog } = pdf;
  const decimal = context.obj({ S: 'D', St: 1 });
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, decimal] }));
  const id = PDFHexString.of(createHash('md5').update(seed).digest('hex'));
  context.trailerInfo.ID = context.obj([id, id]);
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
};
