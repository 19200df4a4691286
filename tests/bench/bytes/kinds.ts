/** The HTML of a page by kind: which ranges of the file belong to each. */
import type { Element, Root } from 'hast';
import type { Position } from 'unist';
import { visitParents } from 'unist-util-visit-parents';

/** A range of the file, by offsets. */
export type Range = readonly [start: number, end: number];

const toRange = (position: Position | undefined): Range => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** The ranges of an element's attributes, with the space before each. */
const getAttributes = (element: Element, isWanted: (name: string) => boolean): Range[] =>
  Object.entries(element.data?.position?.properties ?? {})
    .filter(([name]) => isWanted(name))
    .map(([, position]) => toRange(position))
    .map(([start, end]) => [start - 1, end]);

/** The ranges of an element's tags, without its content. */
const getTags = ({ data }: Element): Range[] =>
  [data?.position?.opening, data?.position?.closing].flatMap((tag) => (tag ? [toRange(tag)] : []));

const isJsonLd = ({ properties }: Element) => properties['type'] === 'application/ld+json';

const isStretchOf: Record<string, (element: Element, parent: string) => boolean> = {
  CSS: ({ tagName }) => tagName === 'style',
  script: (element) => element.tagName === 'script' && !isJsonLd(element),
  'JSON-LD': (element) => element.tagName === 'script' && isJsonLd(element),
  'metadata of the head': ({ tagName }, parent) =>
    parent === 'head' && !['style', 'script'].includes(tagName),
  drawings: ({ tagName }, parent) => tagName === 'svg' && parent !== 'svg',
  'evidence in notes': ({ tagName }, parent) => parent === 'details' && tagName !== 'summary',
};

const attributesOf: Record<string, (name: string) => boolean> = {
  'addresses of links': (name) => name === 'href',
  'other attributes': (name) => name !== 'href',
};

/** Every kind with its ranges of the file; kinds overlap, such as links and notes. */
export const getKinds = (page: Root): Map<string, Range[]> => {
  const kinds = new Map<string, Range[]>(
    [...Object.keys(isStretchOf), ...Object.keys(attributesOf), 'tags with their attributes'].map(
      (kind) => [kind, []],
    ),
  );
  visitParents(page, 'element', (element, ancestors) => {
    const parent = ancestors.at(-1);
    const parentName = parent?.type === 'element' ? parent.tagName : '';
    for (const [kind, isOf] of Object.entries(isStretchOf))
      if (isOf(element, parentName)) kinds.get(kind)?.push(toRange(element.position));
    if (!ancestors.some((ancestor) => ancestor.type === 'element' && ancestor.tagName === 'body'))
      return;
    for (const [kind, isWanted] of Object.entries(attributesOf))
      kinds.get(kind)?.push(...getAttributes(element, isWanted));
    kinds.get('tags with their attributes')?.push(...getTags(element));
  });
  return kinds;
};

/** The file without the given ranges. */
export const leaveOut = (html: string, ranges: Range[]): string => {
  let [rest, end] = ['', 0];
  for (const [from, to] of ranges.toSorted(([one], [other]) => one - other)) {
    rest += html.slice(end, Math.max(end, from));
    end = Math.max(end, to);
  }
  return rest + html.slice(end);
};

/** Only the given ranges of the file. */
export const keepOnly = (html: string, ranges: Range[]): string =>
  ranges.map(([start, end]) => html.slice(start, end)).join('');
