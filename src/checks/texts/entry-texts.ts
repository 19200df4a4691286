/** The texts of an entry of the record, for comparison with words elsewhere. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { printDate } from '../language/quantities/print-date.ts';

/** What the claim itself states. */
export const getStatedTexts = ({ statement, scope, unit, asOf }: ClaimData): string[] =>
  [statement, scope, unit, asOf && printDate(asOf)].filter((text) => text !== undefined);

/** What documents and later findings say about the claim. */
export const getFoundTexts = ({ finding, instead, evidence, since }: ClaimData): string[] =>
  [
    finding,
    instead?.words,
    instead && printDate(instead.date),
    ...evidence.flatMap(({ shows, excerpt }) => [shows, excerpt]),
    ...since.flatMap((later) => [later.finding, printDate(later.date)]),
  ].filter((text) => text !== undefined);

/** All texts of an entry. */
export const getEntryTexts = memoiseByObject((claim: ClaimData): string[] => [
  ...getStatedTexts(claim),
  ...getFoundTexts(claim),
]);
