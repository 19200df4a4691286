/** The texts of entries with which a sentence about them is compared. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { Claim, ClaimMark } from './claim-marks.ts';
import { getEntryTexts, getFoundTexts, getOwnTexts } from './entry-words.ts';

const getClaimTexts = memoiseByObject(({ data }: Claim): string[] => [
  data.attribution.who,
  ...getEntryTexts(data),
]);

/** Sentences with the same claim share its list of texts, which is searched once for all of them. */
export const getTexts = (claims: Claim[]): string[] => {
  const [first, ...others] = claims;
  return first && others.length === 0 ? getClaimTexts(first) : claims.flatMap(getClaimTexts);
};

/** What a text about many claims can say: not what documents contradict or nobody could confirm. */
export const getSoundTexts = memoiseByObject((claims: Claim[]): string[] =>
  claims.flatMap(({ data }) =>
    data.verdict === 'contradicted' ? getFoundTexts(data) : getEntryTexts(data),
  ),
);

/** What marked words can say; the statement of a contradicted claim differs from its evidence. */
export const getMarkedTexts = ({ claim: { data } }: ClaimMark): string[] =>
  data.verdict === 'contradicted' ? [...getOwnTexts(data), data.finding] : getEntryTexts(data);
