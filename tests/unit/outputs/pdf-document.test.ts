/** A printed PDF is reproducible, whatever the object numbers of the browser. */
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { makeReproducible } from '../../../src/outputs/pdf/pdf-document.ts';

const date = new Date('2021-08-27');

/** A page with three tagged elements; the id tree and a table's headers repeat their ids. */
const print = async (ids: string[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const { context, catalog } = pdf;
  const elements = ids.map((id) => context.register(context.obj({ ID: PDFString.of(id) })));
  const names = ids.flatMap((id, at) => [PDFString.of(id), elements[at] ?? null]);
  const table = { Headers: ids.map((id) => PDFString.of(id)) };
  const tree = context.obj({ K: elements, IDTree: { Names: names }, A: table });
  catalog.set(PDFName.of('StructTreeRoot'), context.register(tree));
  const printed = { pdf: Buffer.from(await pdf.save()), headings: [] };
  return makeReproducible(printed, date, 'seed');
};

const quiet = ['node00000099', 'node00000129', 'node00000130'];
const busy = ['node00000099', 'node00000130', 'node00000131'];

test('tagged elements have the same numbers, whatever those of the browser', async () => {
  expect(await print(busy)).toEqual(await print(quiet));
});

test('elements in another order stay different', async () => {
  expect(await print(busy.toReversed())).not.toEqual(await print(quiet));
});
