/** Replaces text that satori cannot draw with rows of shaped words. */
import type { Box, Picture, Style } from './box.ts';
import { isRightToLeft, needsShaping, splitWords, type Word } from './scripts.ts';
import { cardMargin, cardSize } from './size.ts';
import { overhang, shapeWord, type Type } from './shape.ts';

/** Styles that text inherits from its box. */
const inherited = ['fontSize', 'lineHeight', 'fontWeight', 'color', 'fontFamily'];

const inherit = (style: Style, own: Style): Style => ({
  ...Object.fromEntries(Object.entries(style).filter(([name]) => inherited.includes(name))),
  ...own,
});

const getType = (style: Style): Type => ({
  fontSize: Number(style['fontSize'] ?? 24),
  lineHeight: Number(style['lineHeight'] ?? 1.2),
  fontWeight: style['fontWeight'] === 600 ? 600 : 400,
  color: String(style['color']),
});

/** Width of a line in pixels. */
const widest = cardSize.width - 2 * cardMargin;

/** Width of a space in ems. */
const space = 0.24;

/** Splits words that are wider than a card into pieces of at most half a line. */
const partWord = ({ runs, hasSpace }: Word): Word[] => {
  if (runs.length > 1)
    return runs.map((run, index) => ({
      runs: [run],
      hasSpace: hasSpace && index === runs.length - 1,
    }));
  const [{ text, level } = { text: '', level: 0 }] = runs;
  const words = text.split(' ');
  const half = Math.ceil(words.length / 2);
  return [
    { runs: [{ text: words.slice(0, half).join(' '), level }], hasSpace: true },
    { runs: [{ text: words.slice(half).join(' '), level }], hasSpace },
  ];
};

const setWord = (word: Word, type: Type, isReversed: boolean): Picture[] => {
  const { src, width, height } = shapeWord(word.runs, type);
  const isLong = width > widest && word.runs.some(({ text }) => text.includes(' '));
  if (isLong) return partWord(word).flatMap((part) => setWord(part, type, isReversed));
  const over = -overhang * type.fontSize;
  const side = isReversed ? 'marginLeft' : 'marginRight';
  const margins = {
    marginTop: over,
    marginBottom: over,
    [side]: word.hasSpace ? space * type.fontSize : 0,
  };
  return [
    { type: 'img', key: null, props: { src, width, height, style: { width, height, ...margins } } },
  ];
};

/** Style of the rows of words, which are cut after the number of lines that the box allows. */
const rowStyle = (lineClamp: unknown, { lineHeight, fontSize }: Type, isReversed: boolean) => ({
  ...(lineClamp !== undefined && {
    maxHeight: Number(lineClamp) * lineHeight * fontSize,
    overflow: 'hidden',
  }),
  ...(isReversed && { justifyContent: 'flex-start' }),
  display: 'flex',
  flexWrap: 'wrap',
  flexDirection: isReversed ? 'row-reverse' : 'row',
});

const setWords = (box: Box, text: string, style: Style): Box => {
  const { lineClamp, ...own } = box.props.style;
  const type = getType(style);
  const isReversed = isRightToLeft(text);
  return {
    ...box,
    props: {
      style: { ...own, ...rowStyle(lineClamp, type, isReversed) },
      children: splitWords(text).flatMap((word) => setWord(word, type, isReversed)),
    },
  };
};

/** Whether a box has text that needs shaping. */
export const hasShapedWords = (box: Box | Picture): boolean => {
  if (box.type === 'img') return false;
  const { children } = box.props;
  return typeof children === 'string' ? needsShaping(children) : children.some(hasShapedWords);
};

/** The box with shaped words where needed. */
export const shapeBoxes = (box: Box | Picture, given: Style = {}): Box | Picture => {
  if (box.type === 'img') return box;
  const { style, children } = box.props;
  const own = inherit(given, style);
  if (typeof children === 'string')
    return needsShaping(children) ? setWords(box, children, own) : box;
  return { ...box, props: { style, children: children.map((child) => shapeBoxes(child, own)) } };
};
