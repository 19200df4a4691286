/**
 * Evidence of a confirmed claim gives the same number, or the finding mentions the other number.
 *
 * Bad: `value: 1200`, `verdict: confirmed` and evidence with `value: 1300` that the finding does not mention
 *
 * Good: `finding: The port's count; an early report has 1,300.`
 */
import type { ClaimData, EvidenceData, Verdict } from '../../../schemas/claim.ts';
import { describeVerdict, type Claim } from '../../texts/claim-marks.ts';
import { getOwnMeasures } from '../../support/claim-measures.ts';
import {
  getFullNumbers,
  getMissing,
  getNumbers,
  formatNumber,
} from '../../language/quantities/compare-quantities.ts';
import { getValid } from '../../read/content.ts';
import { isContrast } from '../../language/words/contrast.ts';
import { findCounts, findMismatch } from '../../language/quantities/counts.ts';
import type { Bound } from '../../language/quantities/bounds.ts';
import { findMeasures } from '../../language/quantities/measures.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { findOfUnit } from '../../support/unit-measures.ts';
import type { AnalysisRule, Report } from '../../rule.ts';

const getBounds = ({ data }: Claim): Bound[] => getOwnMeasures(data).map(({ bound }) => bound);

/** Whether a number supports the claim's words: 85 supports "at least 80", 70 supports "up to 80". */
const isSupporting = (number: number, own: number[], bounds: Bound[]): boolean =>
  own.includes(number) ||
  (bounds.some((bound) => bound === 'at least' || bound === 'more than') &&
    own.every((value) => number >= value)) ||
  (bounds.some((bound) => bound === 'at most' || bound === 'fewer than') &&
    own.every((value) => number <= value));

/** Numbers in the finding and in later findings. */
const getFindingNumbers = ({ data }: Claim): number[] =>
  [data.finding, ...data.since.map(({ finding }) => finding)]
    .flatMap(findQuantities)
    .flatMap(({ value }) => value ?? []);

const findDays = (text: string): string[] =>
  findQuantities(text).flatMap(({ date }) => (date?.day ? `${date.month}-${date.day}` : []));

/** Evidence about another day than the statement may have another number. */
const isOfOtherDay = ({ statement, asOf }: ClaimData, { shows }: EvidenceData): boolean => {
  const own = findDays(`${statement} | ${asOf ? formatEnglishDate(asOf) : ''}`);
  return findDays(shows).some((day) => !own.includes(day));
};

/** The numbers of a piece of evidence: those in its fields, otherwise the only one in its words. */
const getEvidenceNumbers = (item: EvidenceData, claim: ClaimData): number[] => {
  const written = getNumbers(item);
  if (written.length > 0 || isOfOtherDay(claim, item)) return written;
  const words = findOfUnit(`${item.shows} | ${item.excerpt ?? ''}`, claim.unit);
  return words.length === 1 ? words : [];
};

const findUnsupported = (claim: Claim, item: EvidenceData): number[] => {
  const { data } = claim;
  const own = getNumbers(data);
  const said = new Set([...getFindingNumbers(claim), ...getFullNumbers(data, data.unit)]);
  if (own.length === 0 || isContrast(item.shows)) return [];
  return getEvidenceNumbers(item, data).filter(
    (number) => !isSupporting(number, own, getBounds(claim)) && !said.has(number),
  );
};

/** Whether an excerpt with numbers includes the evidence's number. */
const isInExcerpt = ({ excerpt = '' }: EvidenceData, value: number, unit?: string): boolean =>
  findMeasures(excerpt).length === 0 || getMissing(excerpt, { value }, unit).length === 0;

/** A count in the evidence that differs from the statement: "three boats" and "two boats". */
const findOtherCounts = ({ data }: Claim, { shows, excerpt = '' }: EvidenceData) => {
  if (isContrast(shows)) return [];
  const found = [shows, excerpt].flatMap(findCounts);
  const has = (value: number | string) => found.some((count) => count.value === value);
  return findCounts(data.statement)
    .filter(
      ({ value, nouns }) =>
        typeof value === 'number' && value > 0 && nouns.length > 0 && !has(value),
    )
    .flatMap((count) => {
      const alike = found.filter(
        (other) => other.nouns[0] === count.nouns[0] && typeof other.value === 'number',
      );
      return alike.length > 0 && findMismatch(count, found) ? [{ count, other: alike[0] }] : [];
    });
};

/** Verdicts according to which the evidence supports the statement. */
const confirming = new Set<Verdict>(['confirmed', 'confirmed, since revised']);

/** Whether no evidence of a contradicted number has another number. */
const isContradictedByNone = ({ data }: Claim): boolean => {
  const own = getNumbers(data);
  const found = data.evidence.flatMap(getNumbers);
  return (
    data.verdict === 'contradicted' &&
    own.length > 0 &&
    found.length > 0 &&
    found.every((number) => own.includes(number))
  );
};

const fields = ['value', 'low', 'high'] as const;

const checkExcerpt = (claim: Claim, item: EvidenceData, index: number, report: Report): void => {
  const { file, at, data } = claim;
  for (const number of getNumbers(item))
    if (!isInExcerpt(item, number, data.unit))
      report(
        file,
        at('evidence', index, 'excerpt'),
        `Unexpected excerpt without ${formatNumber(number)}, the number of the same entry: "${item.excerpt}".`,
      );
};

const checkItem = (claim: Claim, item: EvidenceData, index: number, report: Report): void => {
  const { file, at, data } = claim;
  const field = fields.find((name) => item[name] !== undefined);
  for (const number of findUnsupported(claim, item))
    report(
      file,
      at('evidence', index, field ?? 'shows'),
      `Unexpected ${formatNumber(number)} in the evidence of ${describeVerdict(claim)}, expected ${getNumbers(data).map(formatNumber).join(' to ')}, or a \`finding\` that mentions the other number.`,
    );
  for (const { count, other } of findOtherCounts(claim, item))
    report(
      file,
      at('evidence', index, 'shows'),
      `Unexpected "${other?.words} ${other?.nouns[0] ?? ''}" in the evidence of ${describeVerdict(claim)}, expected "${count.words}" as in the statement.`,
    );
};

export const evidenceValue: AnalysisRule = {
  id: 'evidence-value',
  guesses: true,
  check: ({ claims }, report) => {
    for (const claim of getValid(claims)) {
      const { file, at, data } = claim;
      data.evidence.forEach((item, index) => {
        if (confirming.has(data.verdict)) checkItem(claim, item, index, report);
        checkExcerpt(claim, item, index, report);
      });
      const index = data.evidence.findIndex((item) => getNumbers(item).length > 0);
      if (isContradictedByNone(claim))
        report(
          file,
          at(
            'evidence',
            index,
            fields.find((name) => data.evidence[index]?.[name] !== undefined) ?? 'shows',
          ),
          `Unexpected number of the statement in all evidence of ${describeVerdict(claim)}, expected another number.`,
        );
    }
  },
};
