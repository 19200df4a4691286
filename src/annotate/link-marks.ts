/** Replaces the placeholders of marks and terms in a tree with links. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { mapElements } from '../model/map-elements.ts';

/** Replaces each `<a data-mark="id">` with the page's link. */
export const linkMarks = (tree: Element, link: (id: string, mark: Element) => Element): Element =>
  mapElements(tree, (element) => {
    const id = element.properties['dataMark'];
    return typeof id === 'string' ? link(id, element) : element;
  });

/** Replaces each `<a data-term="id">` with a link to the glossary. */
export const linkTerms = (tree: Element, getHref: (id: string) => string): Element =>
  mapElements(tree, (element) => {
    const id = element.properties['dataTerm'];
    if (typeof id !== 'string') return element;
    return h('a', { href: getHref(id), className: ['term'] }, element.children);
  });
