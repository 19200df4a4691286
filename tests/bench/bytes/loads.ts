/** Counts the requests of a page from its HTML. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Elements that load a file, and the attribute with its address. */
const loaders: Record<string, string[]> = {
  script: ['src'],
  img: ['src'],
  source: ['srcSet', 'src'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  use: ['href'],
  image: ['href'],
};

const loadingLinks = new Set(['stylesheet', 'preload', 'modulepreload', 'prefetch']);

const isLoading = ({ tagName, properties }: Element): boolean =>
  tagName === 'link'
    ? [properties['rel']].flat().some((rel) => loadingLinks.has(String(rel)))
    : (loaders[tagName] ?? []).some((name) => /^[^#]/.test(String(properties[name] ?? '')));

/** Requests of a page, itself included, icons and manifest aside, and how many of them are fonts. */
export const countLoads = (page: Root): { requests: number; fonts: number } => {
  let [requests, fonts] = [1, 0];
  visit(page, 'element', (element) => {
    if (isLoading(element)) requests += 1;
    if (element.properties['as'] === 'font') fonts += 1;
    if (element.tagName === 'style') {
      const [rule] = element.children;
      fonts += rule?.type === 'text' ? rule.value.split('@font-face').length - 1 : 0;
    }
  });
  return { requests, fonts };
};
