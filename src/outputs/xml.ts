/** Serialises XML trees. */
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Serialises a tree. Escapes "]]>", which XML does not allow in text; the library escapes only "<" and "&". */
export const writeXml = (tree: Element | Root): string => toXml(tree).replaceAll(']]>', ']]&gt;');

/** Serialises a tree as a file, with an XML declaration. */
export const writeXmlFile = (tree: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(tree)}\n`;
