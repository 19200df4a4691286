/** Reads printed pages back with poppler and pdf-lib. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import decodeCode from 'qr/decode.js';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const run = (command: string, args: string[]): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Whether poppler's tools are installed. */
export const hasPoppler = (): boolean => {
  try {
    run('pdftotext', ['-v']);
    return true;
  } catch {
    return false;
  }
};

/** The output of pdfinfo, from "Name" to "value". */
export const getInfo = (file: string): Record<string, string> =>
  Object.fromEntries(
    run('pdfinfo', [file])
      .split('\n')
      .map((line) => /^([^:]+):\s+(.*)$/.exec(line)?.slice(1))
      .filter((pair): pair is [string, string] => pair !== undefined),
  );

/** The text of each page in the order in which it was written, which is the order of the document. */
export const getPages = (file: string): string[] =>
  run('pdftotext', ['-raw', file, '-']).split('\f').slice(0, -1);

/** Whether each font is embedded. */
export const getFonts = (file: string): { name: string; isEmbedded: boolean }[] =>
  run('pdffonts', [file])
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => ({
      name: line.split(/\s+/)[0] ?? '',
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.exec(line)?.[1] === 'yes',
    }));

/** Only letters: numbers of marks, hyphens and spaces differ on paper. */
export const getLetters = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{L}]/gu, '');

/** Every word with its box in points, and the size of its page. */
export const getWordBoxes = (file: string) => {
  const pages = run('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1);
  const read = (text: string, name: string) =>
    Number(new RegExp(`${name}="([\\d.-]+)"`).exec(text)?.[1]);
  return pages.flatMap((page, index) =>
    (page.match(/<word [^>]*>[^<]*/g) ?? []).map((word) => ({
      page: index + 1,
      word: word.replace(/^[^>]*>/, ''),
      left: read(word, 'xMin'),
      top: read(word, 'yMin'),
      right: read(word, 'xMax'),
      bottom: read(word, 'yMax'),
      width: read(page, 'width'),
      height: read(page, 'height'),
    })),
  );
};

/** Points between the upper and the lower edge of a page and its text, as print.css has them. */
const margins = { top: 37, bottom: 34 };

/** For each page, the share of its text area below its last word. */
export const getHoles = (file: string): number[] => {
  const pages = Map.groupBy(getWordBoxes(file), ({ page }) => page);
  return [...pages.values()].map((words) => {
    const end = (words[0]?.height ?? 0) - margins.bottom;
    const bottoms = words.map(({ bottom }) => bottom).filter((bottom) => bottom <= end + 1);
    return (end - Math.max(margins.top, ...bottoms)) / (end - margins.top);
  });
};

const cell = 12;

/**
 * Share of a page's text area that is in use: squares of about 6 mm with any ink. Ink covers only a
 * tenth of the densest page.
 */
export const getCoverage = (file: string, page: number): number => {
  const picture = execFileSync(
    'pdftoppm',
    ['-gray', '-r', '50', '-f', `${page}`, '-l', `${page}`, file],
    { maxBuffer: 2 ** 28 },
  );
  const [, width = 0, height = 0] = picture.toString('latin1', 0, 20).split(/\s+/).map(Number);
  const pixels = picture.subarray(picture.length - width * height);
  const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)];
  const isUsed = (column: number, row: number) => {
    for (let y = row * cell; y < (row + 1) * cell; y++)
      for (let x = column * cell; x < (column + 1) * cell; x++)
        if ((pixels[y * width + x] ?? 255) < 160) return true;
    return false;
  };
  let used = 0;
  // The outermost squares are margins, with the running head and the page number.
  const margin = 3;
  for (let row = margin; row < rows - margin; row++)
    for (let column = margin; column < columns - margin; column++) if (isUsed(column, row)) used++;
  return used / ((rows - 2 * margin) * (columns - 2 * margin));
};

/** Titles of the outline in order, with their depth from 0. */
export const getOutline = async (file: string): Promise<{ title: string; depth: number }[]> => {
  const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const entries: { title: string; depth: number }[] = [];
  const walk = (parent: PDFDict, depth: number): void => {
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item) {
      const title = item.lookup(PDFName.of('Title'));
      if (title instanceof PDFString || title instanceof PDFHexString)
        entries.push({ title: title.decodeText(), depth });
      walk(item, depth + 1);
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
  };
  const root = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  if (root) walk(root, 0);
  return entries;
};

/** Languages of the tagged elements of a file, with how many there are of each. */
export const countLanguages = async (file: string): Promise<Record<string, number>> => {
  const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const found: Record<string, number> = {};
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of('S'))) continue;
    const language = object.lookup(PDFName.of('Lang'));
    if (!(language instanceof PDFString || language instanceof PDFHexString)) continue;
    found[language.decodeText()] = (found[language.decodeText()] ?? 0) + 1;
  }
  return found;
};

/** Language and first page label of a file. */
export const getCatalog = async (file: string) => {
  const { catalog } = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const language = catalog.lookup(PDFName.of('Lang'));
  return {
    language:
      language instanceof PDFString || language instanceof PDFHexString
        ? language.decodeText()
        : '',
    hasPageLabels: catalog.has(PDFName.of('PageLabels')),
  };
};

/** What the QR code on the first page says, read from its print at 200 dots per inch. */
export const readQrCode = (file: string): string => {
  const picture = execFileSync('pdftoppm', ['-gray', '-r', '200', '-l', '1', file], {
    maxBuffer: 2 ** 28,
  });
  const [, width = 0, height = 0] = picture.toString('latin1', 0, 20).split(/\s+/).map(Number);
  const pixels = picture.subarray(picture.length - width * height);
  const data = Uint8Array.from([...pixels].flatMap((grey) => [grey, grey, grey, 255]));
  return decodeCode({ width, height, data });
};
