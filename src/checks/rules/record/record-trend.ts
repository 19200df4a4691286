/**
 * A rise or fall in a sentence of the record agrees with the order of its numbers.
 *
 * Bad: `finding: The count was cut from 1,180 to 1,200.`
 *
 * Good: `finding: The count was cut from 1,200 to 1,180.`
 */
import type { ClaimData, EvidenceData } from '../../../schemas/claim.ts';
import { getNumbers } from '../../language/quantities/compare-quantities.ts';
import { toIso } from '../../language/quantities/iso-dates.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import type { FoundDate } from '../../language/quantities/quantity.ts';
import { findReached, findTrends, type Trend } from '../../language/quantities/trends.ts';
import { getValid } from '../../read/content.ts';
import { getEntryFields } from '../../texts/record-sentences.ts';
import type { AnalysisRule } from '../../rule.ts';

const isWrongTrend = ({ isRise, numbers: [from, to, ...others] }: Trend): boolean =>
  from !== undefined && to !== undefined && others.length === 0 && from < to !== isRise;

/** Matches "At least 160, fewer than the others", which compares the evidence with the rest. */
const comparison =
  /(?<number>\d[\d,]*)[^.;\d]*?\b(?:(?<more>more|greater|higher)|fewer|less|lower|smaller)\sthan\sthe\s(?:others?|rest)\b/iu;

/** A comparison that the numbers of the other evidence contradict. */
const findWrongComparison = (items: EvidenceData[], item: EvidenceData): string | undefined => {
  const { 0: words, groups } = comparison.exec(item.shows) ?? {};
  const number = Number(groups?.['number']?.replaceAll(',', ''));
  const others = items.filter((other) => other !== item).flatMap(getNumbers);
  if (words === undefined || others.length === 0) return undefined;
  const isRight = others.every((other) => (groups?.['more'] ? number > other : number < other));
  return isRight ? undefined : words;
};

/** Nouns for a count that continues from one sentence to the next. */
const counted = /\b(?:count|toll|tally|number|figure|total|estimate)\b/iu;

/** The last number in the latest sentence of evidence about an earlier day. */
const getPreviousNumber = (items: EvidenceData[], date: FoundDate): number | undefined => {
  const dated = items.flatMap(({ shows }) => {
    const [first, ...others] = findQuantities(counted.test(shows) ? shows : '');
    const number = others.findLast((each) => each.value !== undefined && !each.date)?.value;
    if (!first?.date?.day || number === undefined) return [];
    const year = first.date.year ?? date.year;
    const day = toIso({ ...first.date, year });
    return day < toIso({ ...date, year: date.year ?? year }) ? [{ day, number }] : [];
  });
  return dated.sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.number;
};

/**
 * A result in the wrong direction: "By 6 January the count had fallen to 91" after "On 4 January the
 * count was 84".
 */
const findWrongReached = (items: EvidenceData[], { shows }: EvidenceData): string | undefined =>
  findReached(counted.test(shows) ? shows : '').find(({ date, number, isRise }) => {
    const previous = getPreviousNumber(items, date);
    return previous !== undefined && previous < number !== isRise;
  })?.words;

/** Matches "to 84 and rose again". */
const turn =
  /\bto\s(?<from>\d[\d,]*)\sand\s(?:\p{L}+\s)?(?:(?<rise>rose|risen|grew)|fell|fallen|shrank)\b(?!\s(?:to|by)\b)/iu;

/** A rise or fall from a number in the finding that the number of the entry contradicts. */
const findWrongTurn = ({ finding, value }: ClaimData): string | undefined => {
  const { 0: words, groups } = turn.exec(finding) ?? {};
  const from = Number(groups?.['from']?.replaceAll(',', ''));
  if (words === undefined || value === undefined || value === from) return undefined;
  return value > from === (groups?.['rise'] !== undefined) ? undefined : words;
};

export const recordTrend: AnalysisRule = {
  id: 'record-trend',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims)) {
      data.evidence.forEach((item, index) => {
        const words =
          findWrongComparison(data.evidence, item) ?? findWrongReached(data.evidence, item);
        if (words)
          report(
            file,
            at('evidence', index, 'shows'),
            `Unexpected "${words}", expected the direction of the other evidence.`,
          );
      });
      const turned = findWrongTurn(data);
      if (turned)
        report(
          file,
          at('finding'),
          `Unexpected "${turned}", expected the direction of its number.`,
        );
      for (const { path, text } of getEntryFields(data))
        for (const { words, isRise } of findTrends(text).filter(isWrongTrend))
          report(
            file,
            at(...path),
            `Unexpected "${words}", expected ${isRise ? 'a greater' : 'a smaller'} number at its end.`,
          );
    }
  },
};
