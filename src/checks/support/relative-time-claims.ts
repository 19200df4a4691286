/** Finds the claims between whose dates a relative time in the text lies. */
import { getStatement } from '../language/words/sentences.ts';
import type { RelativeTime } from '../language/quantities/relative-times.ts';
import type { Prose } from '../read/prose.ts';
import { getClaims, getMarksIn, type Claim, type ClaimMark } from '../texts/claim-marks.ts';

/** The claims whose dates are compared: those before the relative time, and those that it applies to. */
export interface Between {
  earlier: Claim[];
  later: Claim[];
  /** True for a sentence without a mark, which may describe later findings. */
  isUnmarked?: boolean;
}

/** Marks in the nearest earlier paragraph that has any. */
export const getMarksAbove = (prose: Prose, all: [Prose, ClaimMark[]][]): ClaimMark[] => {
  const index = all.findIndex(([each]) => each === prose);
  const [above, marks] = all[index - 1] ?? [];
  return above?.file === prose.file && above.role === prose.role ? (marks ?? []) : [];
};

/** The mark closest to a relative time, preferably after it. */
const getNearestMark = (time: RelativeTime, marks: ClaimMark[]): ClaimMark[] => {
  const after = marks.find(({ mark }) => mark.end > time.start);
  return after ? [after] : marks.slice(-1);
};

/** The claim marked in the same sentence, and those marked before it. */
export const getBetween = (
  time: RelativeTime,
  prose: Prose,
  marks: ClaimMark[],
  previous: ClaimMark[],
): Between => {
  const statement = getStatement(prose.text, time.start);
  const own = getMarksIn(statement, marks);
  const above = marks.filter(({ mark }) => mark.end <= statement.start);
  const before = [...above, ...own.filter(({ mark }) => mark.end <= time.start)];
  return {
    earlier: getClaims(before.length > 0 ? before : previous),
    later: getClaims(own.length > 0 ? getNearestMark(time, own) : above.slice(-1)),
    isUnmarked: own.length === 0,
  };
};
