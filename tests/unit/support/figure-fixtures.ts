/** The fixtures of figures: data, claims, and the context in which they are drawn. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ClaimNumbers } from '../../../src/figures/claims.ts';
import { wideWidth, type FigureContext } from '../../../src/figures/figure.ts';
import { figureSchema } from '../../../src/figures/registry.ts';
import { resolveFigure } from '../../../src/figures/resolve-figure.ts';

/** The same cases on every run; another seed gives others. */
export const seed = 20211123;

/** The folder of the fixtures. */
export const fixtures = fileURLToPath(new URL('../../fixtures/figures/', import.meta.url));

/** A file of a fixture as text. */
export const read = (path: string): string => readFileSync(fixtures + path, 'utf8');

/** True when the fixture has the file. */
export const has = (folder: string, name: string): boolean =>
  readdirSync(fixtures + folder).includes(name);

const cite = (id: string) => ({
  href: `#${id}`,
  words: `Who says ${id}`,
  document: `Doc ${id}`,
  source: { number: 7, href: '#source-7' },
});

/** A context in which every claim and three sources are cited. */
export const getContext = (claims: object, width: number = wideWidth): FigureContext => ({
  id: 'figure',
  width,
  language: 'en-GB',
  claims: Object.fromEntries(Object.keys(claims).map((id) => [id, cite(id)])),
  sources: {
    paper: cite('paper'),
    atlas: cite('atlas'),
    "o'neil--2031": cite("o'neil--2031"),
  },
});

/** The resolved figure of a fixture with its claims. */
export const load = (folder: string) => {
  const claims: Record<string, ClaimNumbers> = has(folder, 'claims.yaml')
    ? parse(read(`${folder}/claims.yaml`), (_, value: unknown) => value)
    : {};
  const dated = Object.fromEntries(
    Object.entries(claims).map(([id, claim]) => [
      id,
      { ...claim, ...(claim.asOf === undefined ? {} : { asOf: String(claim.asOf) }) },
    ]),
  );
  const figure = resolveFigure(
    'figure',
    figureSchema.parse(parse(read(`${folder}/figure.yaml`))),
    dated,
  );
  return { figure, claims: dated };
};
