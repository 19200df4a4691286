/** The frame of every picture: an image with a name and a description, and beside it its links. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { type FigureContext, narrowWidth, pageWidth } from './figure.ts';
import { round } from './labels.ts';

interface Picture {
  context: FigureContext;
  title: string;
  alt: string;
  height: number;
  /** What only the eye needs; its words are in the description and the table. */
  image: (Element | undefined)[];
  /** Text that links to claims. It stands outside the image, whose inside assistive technology does not enter. */
  links?: (Element | undefined)[];
}

/** The width a drawing has in its own units. */
export const getWidth = ({ width = pageWidth }: FigureContext): number => width;

/** Frames a drawing: <svg><svg role="img"><title/><desc/>…</svg><a/>…</svg>. */
export const framePicture = ({
  context,
  title,
  alt,
  height,
  image,
  links = [],
}: Picture): Element => {
  const ids = [`${context.id}-title`, `${context.id}-desc`];
  const width = getWidth(context);
  return s(
    'svg',
    {
      class: width <= narrowWidth ? 'drawing drawing-narrow' : 'drawing',
      viewBox: `0 0 ${width} ${round(height)}`,
    },
    s('svg', { role: 'img', ariaLabelledBy: ids.join(' ') }, [
      s('title', { id: ids[0] }, title),
      s('desc', { id: ids[1] }, alt),
      ...image.filter((element) => element !== undefined),
    ]),
    ...links.filter((element) => element !== undefined),
  );
};
