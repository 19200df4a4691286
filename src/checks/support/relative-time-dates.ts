/** Compares a relative time with the dates of claims. */
import {
  findAllTimes,
  isSameTime,
  type RelativeTime,
} from '../language/quantities/relative-times.ts';
import { isTimeBetween } from '../language/quantities/time-distances.ts';
import type { Span } from '../language/quantities/spans.ts';
import type { Claim } from '../texts/claim-marks.ts';
import { getEntryTexts } from '../texts/entry-texts.ts';
import { getEntrySpans, getFoundSpans, getStatedSpans } from './claim-spans.ts';
import type { Between } from './relative-time-claims.ts';

/** Whether an entry itself gives the time: "a year after the strike". */
export const isInEntries = (time: RelativeTime, claims: Claim[]): boolean =>
  claims
    .flatMap(({ data }) => getEntryTexts(data))
    .some((text) => findAllTimes(text).some((other) => isSameTime(time, other)));

/** Dates of the statements of claims. */
export const getStatedSpansOf = (claims: Claim[]): Span[] =>
  claims.flatMap(({ data }) => getStatedSpans(data));

/** Dates of claims except those of later findings. */
export const getFoundSpansOf = (claims: Claim[]): Span[] =>
  claims.flatMap(({ data }) => getFoundSpans(data));

/** All dates of claims. */
export const getSpansOf = (claims: Claim[]): Span[] =>
  claims.flatMap(({ data }) => getEntrySpans(data));

/** Whether the time lies between no two dates of the claims, and no entry gives it. */
export const contradicts = (
  time: RelativeTime,
  { earlier, later }: Between,
  getStarts = getStatedSpansOf,
  getEnds = getFoundSpansOf,
): boolean =>
  !isInEntries(time, [...later, ...earlier]) &&
  isTimeBetween(time, getStarts(earlier), getEnds(later)) === false;
