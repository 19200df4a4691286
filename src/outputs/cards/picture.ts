/** Draws a card as PNG. Drawn cards are cached by a hash of their content. */
import { existsSync, readFileSync } from 'node:fs';
import type { Card } from './card.ts';
import { createDrawingProgress } from './progress.ts';
import { drawCard, typeSizes } from './design.ts';
import { mediaTypes, respond } from '../media-types.ts';
import { environment } from '../../platform/environment.ts';
import { getHash } from '../../platform/hash.ts';
import { memoise, memoiseByObject } from '../../platform/memoise.ts';
import { getCached } from '../../platform/cache.ts';
import { readPackageFile } from '../../platform/package-file.ts';

const folder = `${environment.cacheDir}/cards`;

/** Whether this build draws cards. CARDS=none skips them. */
export const hasCards = (): boolean => environment.drawsCards;

/** Packages that draw cards. Their versions in package.json are part of the hash. */
const tools = readFileSync('package.json', 'utf8');

/** Path of a card in the cache, which is a hash of the card's content. */
const getFile = memoiseByObject((card: Card): string => {
  const shown = JSON.stringify([drawCard(card, typeSizes[0]), typeSizes, tools]);
  return `${folder}/${getHash(shown)}.png`;
});

const progress = createDrawingProgress();

/** Announces cards, of which those that are not cached will be drawn. */
export const expectCards = (cards: Card[]): void =>
  progress.expect(cards.filter((card) => !existsSync(getFile(card))).length);

/** The paths of the cards that this build draws, after they are announced. */
export const getCardPaths = <Path extends { props: { card: Card } }>(paths: Path[]): Path[] => {
  if (!hasCards()) return [];
  expectCards(paths.map(({ props }) => props.card));
  return paths;
};

/** Starts the WebAssembly once. */
const loadResvg = memoise(async (file: string) => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(readPackageFile(file));
  return Resvg;
});

/** The PNG of a laid-out card. WebAssembly is used because its output is the same on every machine. */
export const drawPng = async (svg: string): Promise<Uint8Array> => {
  const Resvg = await loadResvg('@resvg/resvg-wasm/index_bg.wasm');
  return new Resvg(svg).render().asPng();
};

/** Imports the drawing modules only when a card is not cached, because loading them is slow. */
const draw = async (card: Card): Promise<Uint8Array> => {
  const { layOutCard } = await import('./lay-out.ts');
  const png = await drawPng((await layOutCard(card)).svg);
  progress.report();
  return png;
};

/** The PNG of a card, 1200 by 630 pixels. */
const getCardPicture = (card: Card): Promise<Uint8Array> =>
  getCached(getFile(card), () => draw(card));

/** The response of an endpoint for a card. */
export const getCardResponse = async (card: Card): Promise<Response> =>
  respond(Buffer.from(await getCardPicture(card)), mediaTypes.png);
