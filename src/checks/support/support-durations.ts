/** Checks whether claims support a duration: "eight days after the last crossing". */
import {
  findDurations,
  getAnchor,
  hasDuration,
  isSameLength,
  type Duration,
} from '../language/quantities/durations.ts';
import { toIso } from '../language/quantities/iso-dates.ts';
import type { AnalysisContent } from '../read/content.ts';
import { countShared } from '../language/words/shared-words.ts';
import { getStems } from '../language/words/stems.ts';
import { getEntryDates, getIssueDates } from './claim-dates.ts';
import type { Claim } from '../texts/claim-marks.ts';
import type { ComputedText } from '../texts/computed-texts.ts';
import { getEntryTexts, getFoundTexts } from '../texts/entry-texts.ts';

const getDates = (claims: Claim[], { article, sources }: AnalysisContent): string[] => [
  ...claims.flatMap(({ data }) => [
    ...getEntryDates(data),
    ...getIssueDates(data, sources).map(toIso),
  ]),
  article.data?.reported ?? '',
];

/** Claims whose statement has all words of the event from which a duration is counted. */
const getAnchored = (anchor: string, claims: Claim[]): Claim[] => {
  const stems = getStems(anchor);
  const hasAll = ({ data }: Claim) =>
    stems.every((stem) => getStems(data.statement).includes(stem));
  return stems.length === 0 ? [] : claims.filter(hasAll);
};

/** A duration that corrects the marked one: "For :claim[a week]{#week} (it was nearly two)". */
const isCorrection = (duration: Duration, { marks }: ComputedText): boolean | undefined => {
  const data = marks.findLast(({ end }) => end <= duration.start)?.claim.data;
  const lengths =
    data?.verdict === 'contradicted' ? getFoundTexts(data).flatMap(findDurations) : [];
  if (!duration.isCorrecting || lengths.length === 0) return undefined;
  return lengths.some((length) => isSameLength(length, duration));
};

/**
 * Whether claims have the duration, or two of their dates are that far apart. When claims about the
 * event have durations, it must be one of them.
 */
export const isDurationSupported = (
  duration: Duration,
  computed: ComputedText,
  analysis: AnalysisContent,
): boolean => {
  const { text, claims } = computed;
  const correction = isCorrection(duration, computed);
  if (correction !== undefined) return correction;
  const anchor = getAnchor(text, duration);
  const anchored = getAnchored(anchor, claims);
  const told = anchored
    .filter(({ data }) => countShared(text, data.statement, [anchor, duration.words]) > 0)
    .flatMap(({ data }) => findDurations(data.statement))
    .filter(({ unit }) => unit === duration.unit);
  if (told.length > 0) return told.some(({ number }) => number === duration.number);
  const said = claims.flatMap(({ data }) => getEntryTexts(data)).flatMap(findDurations);
  if (said.some(({ number, unit }) => number === duration.number && unit === duration.unit))
    return true;
  const lengths = anchored.flatMap(({ data }) => findDurations(data.statement));
  if (lengths.length > 0) return lengths.some((length) => isSameLength(length, duration));
  return hasDuration(duration, getDates(claims, analysis));
};
