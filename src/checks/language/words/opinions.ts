/** Finds words by which a finding calls a statement an opinion or forecast. */

const opinion = 'opinion|forecast|prediction|judge?ment|assessment|guess';

/** Matches the beginning of a finding: "This is an opinion", "It is the paper's own forecast". */
const pattern = new RegExp(
  `^(?:This|It) is (?:an?|the|his|her|their|its|[^.,;:]{1,40}['’]s?) (?:\\p{L}+ )?(?:${opinion})\\b`,
  'u',
);

/** Whether a statement reports that someone said something, which documents can confirm. */
export const isRelayed = (statement: string): boolean =>
  /\b(?:said|told|wrote|warned|argued|estimated|projected|reported|called|promised)\b/u.test(
    statement,
  );

/** Whether a finding calls the statement an opinion or a forecast. */
export const isOpinion = (finding: string): boolean => pattern.test(finding);
