/** From a card to the bytes of its picture, kept between builds under the hash of all that shows on it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Card } from './card.ts';
import { drawCard, typeSizes } from './design.ts';
import { readPackageFile } from './fonts.ts';
import { layOutCard } from './lay-out.ts';
import { cacheFolder } from '../../site.ts';

const folder = `${cacheFolder}/cards`;

/** What draws a card besides this folder: packages, in the exact versions that package.json names. */
const readTools = (): string => readFileSync('package.json', 'utf8');

let started: Promise<void> | undefined;

/** The picture of a laid-out card. WebAssembly gives the same bytes on every machine. */
export const drawPng = async (svg: string): Promise<Uint8Array> => {
  await (started ??= initWasm(readPackageFile('@resvg/resvg-wasm/index_bg.wasm')));
  return new Resvg(svg).render().asPng();
};

/** The picture of a card, 1200 by 630 pixels, as PNG. */
export const getCardPicture = async (card: Card): Promise<Uint8Array> => {
  const shown = JSON.stringify([drawCard(card, typeSizes[0]), typeSizes, readTools()]);
  const file = `${folder}/${createHash('sha256').update(shown).digest('hex')}.png`;
  try {
    return readFileSync(file);
  } catch {
    const png = await drawPng((await layOutCard(card)).svg);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, png);
    return png;
  }
};

/** The picture of a card as an endpoint answers with it. */
export const getCardResponse = async (card: Card): Promise<Response> =>
  new Response(Buffer.from(await getCardPicture(card)), {
    headers: { 'content-type': 'image/png' },
  });
