/** Numbers the marks of an analysis in reading order. */
import type { Part } from '../model/analysis.ts';
import { getMarks, type Mark } from '../model/parts.ts';

/** The first mark with an id. `part` and `words` are undefined for claims that are not marked. */
export interface NumberedMark {
  kind: Mark['kind'];
  id: string;
  number: number;
  part: string | undefined;
  words: string | undefined;
}

const getPartMarks = ({ id, blocks }: Part): (Mark & { part: string })[] =>
  getMarks(blocks).map((mark) => ({ ...mark, part: id }));

/** The first mark of each id in reading order, numbered from 1. */
export const numberMarks = (parts: Part[]): NumberedMark[] => {
  const first = new Map<string, Mark & { part: string }>();
  for (const mark of parts.flatMap(getPartMarks)) if (!first.has(mark.id)) first.set(mark.id, mark);
  return [...first.values()].map((mark, index) => ({ ...mark, number: index + 1 }));
};
