/** The element tree that satori lays out, without JSX. */
import { getDirection } from '../../wording/direction.ts';
import { removeIsolates } from '../../wording/isolate.ts';

/** CSS properties that satori knows. */
export type Style = Record<string, string | number>;

/** A box with words, or with other boxes. */
export interface Box {
  type: 'div';
  /** Name of the box, to read its size after layout. */
  key: string | null;
  props: { style: Style; children: string | (Box | Picture)[] };
}

/** A picture in the place of a word. */
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

/** Boxes below one another. */
export const column = (style: Style, children: Box[], key: string | null = null): Box =>
  draw({ flexDirection: 'column', ...style }, children, key);

/** Boxes side by side, from right to left for a language written so. */
export const row = (style: Style, children: Box[], language?: string): Box => {
  const isReversed = language !== undefined && getDirection(language) === 'rtl';
  return draw({ ...(isReversed && { flexDirection: 'row-reverse' }), ...style }, children, null);
};

/** Words; they break anywhere rather than run over, and end in an ellipsis after `lines` lines. */
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
