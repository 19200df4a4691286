/** The picture of a card as PNG, cached between builds under the hash of its content. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Card } from './card.ts';
import { countDrawing, expectDrawings } from './progress.ts';
import { drawCard, typeSizes } from './design.ts';
import { mediaTypes, respond } from '../media-types.ts';
import { environment } from '../../platform/environment.ts';
import { memoiseByObject } from '../../platform/memoise.ts';
import { getCached } from '../../platform/cache.ts';
import { readPackageFile } from '../../platform/package-file.ts';

const folder = `${environment.cacheDir}/cards`;

/** Whether this build draws cards; CARDS=none skips them, to measure builds or to look at texts only. */
export const hasCards = (): boolean => environment.drawsCards;

/** Packages that draw cards; their exact versions in package.json are part of the hash. */
const tools = readFileSync('package.json', 'utf8');

/** The path of a card in the cache: its name is the hash of the card's content. */
const getFile = memoiseByObject((card: Card): string => {
  const shown = JSON.stringify([drawCard(card, typeSizes[0]), typeSizes, tools]);
  return `${folder}/${createHash('sha256').update(shown).digest('hex')}.png`;
});

/** Returns the paths of cards unchanged, and counts the cards that are still to be drawn. */
export const expectCards = <Path extends { props: { card: Card } }>(paths: Path[]): Path[] => {
  expectDrawings(paths.filter(({ props }) => !existsSync(getFile(props.card))).length);
  return paths;
};

let started: Promise<void> | undefined;

/** The paths of cards of analyses that this build draws, counted. */
export const getCardPaths = <Path extends { props: { card: Card } }>(paths: Path[]): Path[] =>
  hasCards() ? expectCards(paths) : [];

/** The picture of a laid-out card. WebAssembly gives the same bytes on every machine. */
export const drawPng = async (svg: string): Promise<Uint8Array> => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await (started ??= initWasm(readPackageFile('@resvg/resvg-wasm/index_bg.wasm')));
  return new Resvg(svg).render().asPng();
};

/** The modules that draw cards are loaded only when a card is missing from the cache, because loading is slow. */
const draw = async (card: Card): Promise<Uint8Array> => {
  const { layOutCard } = await import('./lay-out.ts');
  return drawPng((await layOutCard(card)).svg);
};

/** The picture of a card, 1200 by 630 pixels, as PNG. */
const getCardPicture = (card: Card): Promise<Uint8Array> =>
  getCached(getFile(card), () => countDrawing(() => draw(card)));

/** The picture of a card as the response of an endpoint. */
export const getCardResponse = async (card: Card): Promise<Response> =>
  respond(Buffer.from(await getCardPicture(card)), mediaTypes.png);
