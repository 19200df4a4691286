/** Creates the element tree that satori lays out, without JSX. */
import { getDirection } from '../../wording/direction.ts';
import { removeIsolates } from '../../wording/isolate.ts';

/** CSS properties that satori supports. */
export type Style = Record<string, string | number>;

/** A box with text, or with other boxes. */
export interface Box {
  type: 'div';
  /** Name by which the size of the box is read after layout. */
  key: string | null;
  props: { style: Style; children: string | (Box | Picture)[] };
}

/** An image instead of a word. */
export interface Picture {
  type: 'img';
  key: null;
  props: { src: string; width: number; height: number; style: Style };
}

const draw = (style: Style, children: string | Box[], key: string | null): Box => ({
  type: 'div',
  key,
  props: { style: { display: 'flex', ...style }, children },
});

/** A column of boxes. */
export const column = (style: Style, children: Box[], key: string | null = null): Box =>
  draw({ flexDirection: 'column', ...style }, children, key);

/** A row of boxes, from right to left for right-to-left languages. */
export const row = (style: Style, children: Box[], language?: string): Box => {
  const isReversed = language !== undefined && getDirection(language) === 'rtl';
  return draw({ ...(isReversed && { flexDirection: 'row-reverse' }), ...style }, children, null);
};

/** Text that may break anywhere, and is cut with an ellipsis after `lines` lines. */
export const words = (style: Style, text: string, key: string, lines?: number): Box =>
  draw(
    {
      wordBreak: 'break-word',
      ...style,
      ...(lines === undefined ? {} : { display: 'block', lineClamp: lines }),
    },
    removeIsolates(text),
    key,
  );
