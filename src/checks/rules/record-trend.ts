/**
 * A rise or a fall that a sentence of the record tells of goes from its first number to its second.
 *
 * Bad: `finding: The count was cut from 1,180 to 1,200.`
 *
 * Good: `finding: The count was cut from 1,200 to 1,180.`
 */
import type { EvidenceData } from '../../schemas/claim.ts';
import { getNumbers } from '../quantities/compare-quantities.ts';
import { findTrends, type Trend } from '../quantities/trends.ts';
import { getValid } from '../read/content.ts';
import { getEntryFields } from '../texts/record-sentences.ts';
import type { AnalysisRule } from '../rule.ts';

const isWrong = ({ isRise, numbers: [from, to, ...others] }: Trend): boolean =>
  from !== undefined && to !== undefined && others.length === 0 && from < to !== isRise;

/** "At least 160, fewer than the others": a number of the evidence beside all the others. */
const comparison =
  /(?<number>\d[\d,]*)[^.;\d]*?\b(?:(?<more>more|greater|higher)|fewer|less|lower|smaller)\sthan\sthe\s(?:others?|rest)\b/iu;

/** Words that compare the number of an item with the others, where these say the opposite. */
const findWrongComparison = (items: EvidenceData[], item: EvidenceData): string | undefined => {
  const { 0: words, groups } = comparison.exec(item.shows) ?? {};
  const number = Number(groups?.['number']?.replaceAll(',', ''));
  const others = items.filter((other) => other !== item).flatMap(getNumbers);
  if (words === undefined || others.length === 0) return undefined;
  const isRight = others.every((other) => (groups?.['more'] ? number > other : number < other));
  return isRight ? undefined : words;
};

export const recordTrend: AnalysisRule = {
  id: 'record-trend',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      data.evidence.forEach((item, index) => {
        const words = findWrongComparison(data.evidence, item);
        if (words)
          report(
            file,
            at('evidence', index, 'shows'),
            `Unexpected "${words}", expected how it compares with the other evidence.`,
          );
      });
      for (const { path, text } of getEntryFields(data))
        for (const { words, isRise } of findTrends(text).filter(isWrong))
          report(
            file,
            at(...path),
            `Unexpected "${words}", expected ${isRise ? 'a greater' : 'a smaller'} number at its end.`,
          );
    }
  },
};
