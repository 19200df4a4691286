/** The texts of an entry of the record, for comparison with words elsewhere. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { formatEnglishDate } from '../language/quantities/english-date.ts';

/** What the claim itself states. */
export const getStatedTexts = ({ statement, scope, unit, asOf }: ClaimData): string[] =>
  [statement, scope, unit, asOf && formatEnglishDate(asOf)].filter((text) => text !== undefined);

/** What documents and later findings say about the claim. */
export const getFoundTexts = ({ finding, instead, evidence, since }: ClaimData): string[] =>
  [
    finding,
    instead?.words,
    instead && formatEnglishDate(instead.date),
    ...evidence.flatMap(({ shows, excerpt }) => [shows, excerpt]),
    ...since.flatMap((later) => [later.finding, formatEnglishDate(later.date)]),
  ].filter((text) => text !== undefined);

/** All texts of an entry. */
export const getEntryTexts = memoiseByObject((claim: ClaimData): string[] => [
  ...getStatedTexts(claim),
  ...getFoundTexts(claim),
]);
