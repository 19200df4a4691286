/** Draws a card as PNG. Drawn cards are cached by a hash of their content. */
import { existsSync, readFileSync } from 'node:fs';
import type { Card } from './card.ts';
import { countDrawing, expectDrawings } from './progress.ts';
import { drawCard, typeSizes } from './design.ts';
import { mediaTypes, respond } from '../media-types.ts';
import { environment } from '../../platform/environment.ts';
import { getHash } from '../../platform/hash.ts';
import { memoiseByObject } from '../../platform/memoise.ts';
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

/** Returns the paths of cards unchanged, and counts the cards that are not cached. */
export const expectCards = <Path extends { props: { card: Card } }>(paths: Path[]): Path[] => {
  expectDrawings(paths.filter(({ props }) => !existsSync(getFile(props.card))).length);
  return paths;
};

let started: Promise<void> | undefined;

/** The paths of the cards that this build draws, counted for progress. */
export const getCardPaths = <Path extends { props: { card: Card } }>(paths: Path[]): Path[] =>
  hasCards() ? expectCards(paths) : [];

/** The PNG of a laid-out card. WebAssembly is used because its output is the same on every machine. */
export const drawPng = async (svg: string): Promise<Uint8Array> => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await (started ??= initWasm(readPackageFile('@resvg/resvg-wasm/index_bg.wasm')));
  return new Resvg(svg).render().asPng();
};

/** Imports the drawing modules only when a card is not cached, because loading them is slow. */
const draw = async (card: Card): Promise<Uint8Array> => {
  const { layOutCard } = await import('./lay-out.ts');
  return drawPng((await layOutCard(card)).svg);
};

/** The PNG of a card, 1200 by 630 pixels. */
const getCardPicture = (card: Card): Promise<Uint8Array> =>
  getCached(getFile(card), () => countDrawing(() => draw(card)));

/** The response of an endpoint for a card. */
export const getCardResponse = async (card: Card): Promise<Response> =>
  respond(Buffer.from(await getCardPicture(card)), mediaTypes.png);
