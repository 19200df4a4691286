/** Finds the quotations of a paragraph by pairing its quotation marks. */
import { classifyMarks, type ClassifiedMark } from './classify-marks.ts';

/** A quotation, with the offsets of its marks. */
export interface Quotation {
  start: number;
  /** Offset after the closing mark. */
  end: number;
  words: string;
  level: ClassifiedMark['level'];
}

/** Opening marks, paired with their closing marks if there are any. */
const pairMarks = (
  marks: ClassifiedMark[],
): { pairs: [ClassifiedMark, ClassifiedMark][]; open: ClassifiedMark[] } => {
  const pairs: [ClassifiedMark, ClassifiedMark][] = [];
  const open: ClassifiedMark[] = [];
  for (const mark of marks) {
    if (mark.role === 'open') open.push(mark);
    if (mark.role !== 'close') continue;
    const index = open.findLastIndex(({ level }) => level === mark.level);
    const opening = open[index];
    if (!opening) continue;
    pairs.push([opening, mark]);
    open.length = index;
  }
  return { pairs, open };
};

const isNested = (inner: Quotation, outer: Quotation): boolean =>
  inner !== outer && inner.start >= outer.start && inner.end <= outer.end;

/** The outermost quotations of a text, in order. */
export const findQuotations = (text: string, language: string): Quotation[] => {
  const found = pairMarks(classifyMarks(text, language)).pairs.map(
    ([{ at: start, level }, { at }]) => ({
      level,
      start,
      end: at + 1,
      words: text.slice(start + 1, at).trim(),
    }),
  );
  return found
    .filter((quotation) => !found.some((other) => isNested(quotation, other)))
    .sort((a, b) => a.start - b.start);
};

/** A quotation that is not closed within the paragraph. */
export const findUnclosed = (text: string, language: string): Quotation | undefined => {
  const [mark] = pairMarks(classifyMarks(text, language)).open;
  if (!mark) return undefined;
  const { at: start, level } = mark;
  return { level, start, end: text.length, words: text.slice(start + 1).trim() };
};
