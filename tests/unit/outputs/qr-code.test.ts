/** The QR code on paper: a decoder reads the address, and the page stays small. */
import { brotliCompressSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import decodeCode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { readPackageFile } from '../../../src/platform/package-file.ts';
import { drawQrCode } from '../../../src/outputs/qr-code.ts';

const addresses = [
  'https://sidelight.example/night-ferry/',
  'https://news.example.org/some/base/path/a-rather-long-analysis/what-the-operator-promised/',
];

const draw = (address: string): string => {
  const { size, line, dashes } = drawQrCode(address);
  const side = size * 8;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}">` +
    `<rect width="100%" height="100%" fill="white"/><path d="${line}" stroke-dasharray="${dashes}" fill="none" stroke="black"/></svg>`
  );
};

test('decodes to the address it was made from', async () => {
  await initWasm(readPackageFile('@resvg/resvg-wasm/index_bg.wasm'));
  for (const address of addresses) {
    const { pixels, width, height } = new Resvg(draw(address)).render();
    expect(decodeCode({ data: pixels, width, height })).toBe(address);
  }
});

test('has at most 1.2 kilobytes when compressed', () => {
  for (const address of addresses)
    expect(brotliCompressSync(draw(address)).length).toBeLessThan(1200);
});
