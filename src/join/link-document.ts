/** Makes links in the text absolute, so that they work on every page and in every feed and file. */
import type { Element } from 'hast';
import { resolveInternalLink } from '../addresses/internal-links.ts';
import { getAddressProblem, hasProtocol } from '../schemas/address.ts';
import type { AnalysisInput } from '../model/analysis.ts';
import { mapElements } from '../model/map-elements.ts';
import { isTextBlock, type Block, type MarkdownParts, type TextBlock } from '../model/parts.ts';

/** Writes a host in Punycode, as browsers do: "xn--mller-kva.example". Markdown percent-encodes it. */
const writeHost = (href: string): string =>
  /^https?:\/\/[^/?#]*%/i.test(href) ? (URL.parse(href)?.href ?? href) : href;

/** The address as pages use it; undefined for an unsafe or malformed one. */
const resolve = (href: string, analysis: string): string | undefined => {
  if (getAddressProblem(href) !== undefined) return undefined;
  return hasProtocol(href) ? writeHost(href) : resolveInternalLink(href, analysis);
};

/** In: `<a href="/night-ferry/record/">`. Out: `<a href="/base/night-ferry/record/">`. */
const linkTree = (tree: Element, analysis: string): Element =>
  mapElements(tree, (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return element;
    const resolved = resolve(href, analysis);
    if (resolved === href) return element;
    // The check reports this. In `npm run dev` the page shows the words without a link.
    if (resolved === undefined) return { ...element, tagName: 'span', properties: {} };
    return { ...element, properties: { ...element.properties, href: resolved } };
  });

const linkText = (block: TextBlock, analysis: string): TextBlock => {
  const tree = linkTree(block.tree, analysis);
  return tree === block.tree ? block : { ...block, tree };
};

const linkBlock = (block: Block, analysis: string): Block =>
  isTextBlock(block) ? linkText(block, analysis) : block;

const linkDocument = (document: MarkdownParts, analysis: string): MarkdownParts => ({
  keyPoints: document.keyPoints && linkText(document.keyPoints, analysis),
  parts: document.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map((block) => linkBlock(block, analysis)),
  })),
  notes: Object.fromEntries(
    Object.entries(document.notes).map(([id, note]) => [
      id,
      { ...note, blocks: note.blocks.map((block) => linkTree(block, analysis)) },
    ]),
  ),
});

/** The texts of an analysis with resolved links. */
export const linkInput = (input: AnalysisInput): AnalysisInput => {
  const { id, document, sidebars } = input;
  return {
    ...input,
    document: linkDocument(document, id),
    sidebars: sidebars.map((sidebar) => ({
      ...sidebar,
      document: linkDocument(sidebar.document, id),
    })),
  };
};
