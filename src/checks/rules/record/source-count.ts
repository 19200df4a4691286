/**
 * An entry does not speak of more reports or documents than it cites.
 *
 * Bad: `finding: Three reports have the number.` where one source gives it
 *
 * Good: `finding: One report has the number.`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { getNumbers } from '../../language/quantities/compare-quantities.ts';
import { findCounts, type Count } from '../../language/quantities/counts.ts';
import { getValid } from '../../read/content.ts';
import { getCitedIds } from '../../texts/cited-sources.ts';
import type { AnalysisRule } from '../../rule.ts';

/** Matches "three UN reports" and "three of the documents", whose number is that of sources. */
const cited =
  /^\s(?:of (?:the|its|these)\s)?(?:\p{L}+\s){0,2}?(?:reports|documents|papers|newspapers|agencies|sources|accounts)\b/iu;

/** Matches a body whose own reports are counted, not those about them. */
const body = /^\s\p{Lu}\p{L}+\s/u;

/** How many sources give the number of the entry or, where it has none, how many it cites. */
const countSources = (claim: ClaimData, isOfBody: boolean): number => {
  const own = getNumbers(claim).join();
  if (own === '') return getCitedIds(claim).length;
  const alike = claim.evidence.filter((item) => getNumbers(item).join() === own);
  const documents = new Set(alike.map(({ source }) => source)).size;
  return isOfBody ? documents : Math.max(documents, claim.reported.length);
};

/** Whether a number greater than one counts sources. */
const isOfSources = (text: string, { value, end }: Count): boolean =>
  typeof value === 'number' && value > 1 && cited.test(text.slice(end));

/** The numbers of sources in a sentence that are too high, each with the highest possible number. */
const findTooMany = (text: string, claim: ClaimData): { words: string; most: number }[] =>
  findCounts(text)
    .filter((count) => isOfSources(text, count))
    .map((count) => ({ ...count, most: countSources(claim, body.test(text.slice(count.end))) }))
    .filter(({ value, most }) => Number(value) > most);

export const sourceCount: AnalysisRule = {
  id: 'source-count',
  guesses: true,
  language: 'en',
  check: ({ claims }, report) => {
    for (const { data, file, at } of getValid(claims))
      for (const field of ['statement', 'finding'] as const)
        for (const { words, most } of findTooMany(data[field], data))
          report(
            file,
            at(field),
            `Unexpected "${words}", expected at most ${most}, the number of sources here that say so.`,
          );
  },
};
