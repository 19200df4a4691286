/** The texts of entries that sentences about them are compared with. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { Claim, ClaimMark } from './claim-marks.ts';
import { getEntryTexts, getFoundTexts, getStatedTexts } from './entry-texts.ts';

const getClaimTexts = memoiseByObject(({ data }: Claim): string[] => [
  data.attribution.who,
  ...getEntryTexts(data),
]);

/**
 * The texts of some claims. Returns the same array for the same claims, because its index is memoised by
 * array.
 */
export const getTextsOfClaims = (claims: Claim[]): string[] => {
  const [first, ...others] = claims;
  return first && others.length === 0 ? getClaimTexts(first) : claims.flatMap(getClaimTexts);
};

/** Texts for statements about many claims, without contradicted or unconfirmed statements. */
export const getSoundTexts = memoiseByObject((claims: Claim[]): string[] =>
  claims.flatMap(({ data }) =>
    data.verdict === 'contradicted' ? getFoundTexts(data) : getEntryTexts(data),
  ),
);

/** Texts for marked words. The statement of a contradicted claim may differ from its evidence. */
export const getMarkedTexts = ({ claim: { data } }: ClaimMark): string[] =>
  data.verdict === 'contradicted' ? [...getStatedTexts(data), data.finding] : getEntryTexts(data);
