/** Finds the quotations of a paragraph by pairing its quotation marks. */
import {
  classifyQuotationMarks,
  type ClassifiedQuotationMark,
} from './classify-quotation-marks.ts';

/** A quotation, with the offsets of its quotation marks. */
export interface Quotation {
  start: number;
  /** Offset after the closing quotation mark. */
  end: number;
  words: string;
  level: ClassifiedQuotationMark['level'];
}

/** Opening quotation marks, paired with closing ones if there are any. */
const pairQuotationMarks = (
  classified: ClassifiedQuotationMark[],
): {
  pairs: [ClassifiedQuotationMark, ClassifiedQuotationMark][];
  open: ClassifiedQuotationMark[];
} => {
  const pairs: [ClassifiedQuotationMark, ClassifiedQuotationMark][] = [];
  const open: ClassifiedQuotationMark[] = [];
  for (const sign of classified) {
    if (sign.role === 'open') open.push(sign);
    if (sign.role !== 'close') continue;
    const index = open.findLastIndex(({ level }) => level === sign.level);
    const opening = open[index];
    if (!opening) continue;
    pairs.push([opening, sign]);
    open.length = index;
  }
  return { pairs, open };
};

const isNested = (inner: Quotation, outer: Quotation): boolean =>
  inner !== outer && inner.start >= outer.start && inner.end <= outer.end;

/** The outermost quotations of a text, in order. */
export const findQuotations = (text: string, language: string): Quotation[] => {
  const found = pairQuotationMarks(classifyQuotationMarks(text, language)).pairs.map(
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
  const [opening] = pairQuotationMarks(classifyQuotationMarks(text, language)).open;
  if (!opening) return undefined;
  const { at: start, level } = opening;
  return { level, start, end: text.length, words: text.slice(start + 1).trim() };
};
