/** From the id of a claim or a source to the link that is printed. */
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Citation, FigureContext } from './figure.ts';
import type { Provenance } from './schema-fields.ts';
import { getMessages } from '../wording/messages.ts';

interface Cites extends Provenance {
  /** A number that the claim reports without support from its documents. */
  value?: number | undefined;
}

const find = (kind: 'claims' | 'sources', id: string, context: FigureContext): Citation => {
  const found = Object.hasOwn(context[kind], id) ? context[kind][id] : undefined;
  if (found) return found;
  throw new Error(`Unexpected id "${id}", expected one of the ${kind}.`);
};

/** The citation a point names: its claim's, else its source's. */
const getCitation = ({ claim, source }: Cites, context: FigureContext): Citation | undefined => {
  if (claim !== undefined) return find('claims', claim, context);
  return source === undefined ? undefined : find('sources', source, context);
};

/** Who says so, as a link to where it can be checked; "no source" when nobody does. */
export const drawCitation = (point: Cites, context: FigureContext): Element | string => {
  const citation = getCitation(point, context);
  const { figure } = getMessages(context.language);
  if (!citation) return point.unsourced ? h('em', figure.noSource) : '';
  const { href, number } = citation;
  const words = point.value === undefined ? citation.words : figure.noneCited;
  const ariaLabel = number === undefined ? undefined : figure.citedAt(words, number);
  return h('a', { href, ariaLabel }, words);
};

/** Labels of a picture as a link to their source; plain where they have none. */
export const linkLabels = (point: Cites, labels: Element[], context: FigureContext): Element => {
  const citation = getCitation(point, context);
  return citation ? s('a', { href: citation.href }, labels) : s('g', labels);
};

/** The document that a point is from, in a word or two; undefined when there is none. */
export const getDocument = (point: Cites, context: FigureContext): string | undefined =>
  getCitation(point, context)?.document;

/** Words as a link to their claim; plain words where they have none. */
export const linkWords = (
  { claim }: Cites,
  words: string,
  context: FigureContext,
): Element | string =>
  claim === undefined ? words : h('a', { href: find('claims', claim, context).href }, words);

/** The number of the source in the list of sources, as a link; "no source" when there is none. */
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
