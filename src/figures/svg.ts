/** The frame of every picture: an image named by its alternative text, and beside it its links. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type FigureContext, narrowWidth } from './figure.ts';
import { round } from './labels.ts';

interface Picture {
  context: FigureContext;
  height: number;
  /** The visual part, hidden from assistive technology; its words are in the description and the table. */
  image: (Element | undefined)[];
  /** Text that links to claims. It stands outside the image, whose inside assistive technology does not enter. */
  links?: (Element | undefined)[];
}

/** True for a drawing that has room for words beside its marks. */
export const isWide = ({ width }: Pick<FigureContext, 'width'>): boolean => width > narrowWidth;

/** Id of the words, outside the picture, that tell what it shows; its caption is read before it. */
export const getAltId = (id: string): string => `${id}-alt`;

/**
 * Frames a drawing: <svg role="none"><svg role="img"><g aria-hidden>…</g></svg><a/>…</svg>. Without
 * aria-hidden, browsers expose what is inside an image.
 */
export const framePicture = ({ context, height, image, links = [] }: Picture): Element => {
  return s(
    'svg',
    {
      role: 'none',
      class: isWide(context) ? 'drawing drawing-wide' : 'drawing drawing-narrow',
      viewBox: `0 0 ${context.width} ${round(height)}`,
    },
    s(
      'svg',
      { role: 'img', ariaLabelledBy: getAltId(context.id) },
      s('g', { ariaHidden: 'true' }, ...image.filter((element) => element !== undefined)),
    ),
    ...links.filter((element) => element !== undefined),
  );
};
