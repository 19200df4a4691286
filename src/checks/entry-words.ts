/** The texts of an entry of the record, with which words elsewhere are compared. */
import { rememberEach } from './remember.ts';
import type { ClaimData } from '../schemas/claim.ts';
import { getDateWords } from '../wording/dates.ts';
import { site } from '../site.ts';

/** What the claim itself states: not what the documents said of it. */
export const getOwnTexts = ({ statement, scope, unit, asOf }: ClaimData): string[] =>
  [statement, scope, unit, asOf && getDateWords(asOf, site.language)].filter(
    (text) => text !== undefined,
  );

/** What documents and later findings say of the claim. */
export const getFoundTexts = ({ finding, instead, evidence, since }: ClaimData): string[] =>
  [
    finding,
    instead?.words,
    instead && getDateWords(instead.date, site.language),
    ...evidence.flatMap(({ shows, excerpt }) => [shows, excerpt]),
    ...since.flatMap((later) => [later.finding, getDateWords(later.date, site.language)]),
  ].filter((text) => text !== undefined);

/** Everything that an entry says. */
export const getEntryTexts = rememberEach((claim: ClaimData): string[] => [
  ...getOwnTexts(claim),
  ...getFoundTexts(claim),
]);
