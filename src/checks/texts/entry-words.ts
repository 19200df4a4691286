/** The texts of an entry of the record, with which words elsewhere are compared. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { printDate } from '../language/quantities/print-date.ts';

/** What the claim itself states: not what the documents said of it. */
export const getOwnTexts = ({ statement, scope, unit, asOf }: ClaimData): string[] =>
  [statement, scope, unit, asOf && printDate(asOf)].filter((text) => text !== undefined);

/** What documents and later findings say of the claim. */
export const getFoundTexts = ({ finding, instead, evidence, since }: ClaimData): string[] =>
  [
    finding,
    instead?.words,
    instead && printDate(instead.date),
    ...evidence.flatMap(({ shows, excerpt }) => [shows, excerpt]),
    ...since.flatMap((later) => [later.finding, printDate(later.date)]),
  ].filter((text) => text !== undefined);

/** Everything that an entry says. */
export const getEntryTexts = memoiseByObject((claim: ClaimData): string[] => [
  ...getOwnTexts(claim),
  ...getFoundTexts(claim),
]);
