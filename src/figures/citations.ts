/** Draws links from the points of a figure to their claims and sources. */
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Citation, FigureContext } from './figure.ts';
import type { Provenance } from './schema-fields.ts';
import { getMessages } from '../wording/messages.ts';

interface Cites extends Provenance {
  /** A number reported by the claim but not supported by its documents. */
  value?: number | undefined;
}

const findCitation = (kind: 'claims' | 'sources', id: string, context: FigureContext): Citation => {
  const found = Object.hasOwn(context[kind], id) ? context[kind][id] : undefined;
  if (found) return found;
  throw new Error(`Unexpected id "${id}", expected one of the ${kind}.`);
};

/** The citation of a point's claim or source. */
const getCitation = ({ claim, source }: Cites, context: FigureContext): Citation | undefined => {
  if (claim !== undefined) return findCitation('claims', claim, context);
  return source === undefined ? undefined : findCitation('sources', source, context);
};

/** The speaker, as a link to the claim or source; "no source" if there is none. */
export const drawCitation = (point: Cites, context: FigureContext): Element | string => {
  const citation = getCitation(point, context);
  const { figure } = getMessages(context.language);
  if (!citation) return point.unsourced ? h('em', figure.noSource) : '';
  const { href, number } = citation;
  const words = point.value === undefined ? citation.words : figure.noneCited;
  const ariaLabel = number === undefined ? undefined : figure.citedAt(words, number);
  return h('a', { href, ariaLabel }, words);
};

/**
 * Links labels of a picture to the claim or source of a point. Labels of a point without either stay
 * plain.
 */
export const linkLabels = (point: Cites, labels: Element[], context: FigureContext): Element => {
  const citation = getCitation(point, context);
  return citation ? s('a', { href: citation.href }, labels) : s('g', labels);
};

/** The short name of a point's document; undefined if there is none. */
export const getDocument = (point: Cites, context: FigureContext): string | undefined =>
  getCitation(point, context)?.document;

/** Links words to a claim. Words without a claim stay plain. */
export const linkWords = (
  { claim }: Cites,
  words: string,
  context: FigureContext,
): Element | string =>
  claim === undefined
    ? words
    : h('a', { href: findCitation('claims', claim, context).href }, words);

/** A source number as a link to the list of sources; "no source" if there is none. */
export const drawSourceNumber = (point: Cites, context: FigureContext): Element => {
  const source = getCitation(point, context)?.source;
  const { figure: words } = getMessages(context.language);
  if (!source) return h('em', words.noSource);
  const { number, href } = source;
  return h(
    'a',
    { class: 'source-number', href, ariaLabel: words.sourceNumber(number) },
    String(number),
  );
};
