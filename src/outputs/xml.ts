/** Trees of XML as text. */
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * A tree as text. XML forbids "]]>" outside of CDATA sections; the library escapes "<" and "&" alone,
 * and the trees hold no such section, so every "]]>" is part of a text.
 */
export const writeXml = (tree: Element | Root): string => toXml(tree).replaceAll(']]>', ']]&gt;');

/** A tree as a file. */
export const writeXmlFile = (tree: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(tree)}\n`;
