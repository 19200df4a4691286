/** The frame of every picture: an image with a text alternative, and its links. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type FigureContext, narrowWidth } from './figure.ts';
import { round } from './labels/labels.ts';

interface Picture {
  context: FigureContext;
  height: number;
  /** The visual part, hidden from assistive technology, which reads the description and table. */
  image: (Element | undefined)[];
  /** Texts that link to claims. They are outside the image, whose content assistive technology ignores. */
  links?: (Element | undefined)[];
}

/** True when a drawing is wide enough for words beside its marks. */
export const isWide = ({ width }: Pick<FigureContext, 'width'>): boolean => width > narrowWidth;

/** Id of the text alternative, which is outside the picture because its caption comes before it. */
export const getAltId = (id: string): string => `${id}-alt`;

/**
 * Frames a drawing: <svg role="none"><svg role="img"><g aria-hidden>…</g></svg><a/>…</svg>. Without
 * aria-hidden, browsers expose the content of an image.
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
