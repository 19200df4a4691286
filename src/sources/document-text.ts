/** Extracts the text of a fetched document: of pages with Readability, of PDFs with poppler. */
import { execFile } from 'node:child_process';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Answer } from './fetch-document.ts';

const isPdf = ({ type, body }: Answer): boolean =>
  type.includes('application/pdf') || body.subarray(0, 5).toString() === '%PDF-';

const readPdf = (body: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { maxBuffer: 1e9, timeout: 60_000 };
    const process = execFile('pdftotext', ['-enc', 'UTF-8', '-', '-'], options, (error, text) => {
      if (!error) return resolve(text);
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      reject(new Error(isMissing ? 'pdftotext of poppler is not installed' : 'unreadable PDF'));
    });
    process.stdin?.on('error', () => undefined); // A broken PDF makes the reader exit early.
    process.stdin?.end(body);
  });

const getBodyText = (document: Document): string => {
  for (const element of document.querySelectorAll('script, style, noscript')) element.remove();
  for (const block of document.querySelectorAll('p, li, div, br, h1, h2, h3, td'))
    block.append(' ');
  return document.body.textContent;
};

/** The article, then the whole page, because Readability may omit parts. */
const readPage = ({ body, url, type }: Answer): string => {
  const options = { url, contentType: 'text/html', virtualConsole: new VirtualConsole() };
  const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  const html = new TextDecoder(charset).decode(body);
  const { document } = new JSDOM(html, options).window;
  const whole = getBodyText(document.cloneNode(true) as Document);
  const article = new Readability(document).parse()?.textContent ?? '';
  return `${article}\n${whole}`;
};

/** The words of a document. Rejects with a reason that can be printed. */
export const getDocumentText = async (answer: Answer): Promise<string> => {
  if (isPdf(answer)) return readPdf(answer.body);
  if (answer.type.startsWith('text/plain')) return answer.body.toString();
  return readPage(answer);
};
