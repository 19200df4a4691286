/**
 * A branch belongs to the body of which the record has it.
 *
 * Bad: `The Gazette's Western branch had closed.` where the record has "The Auditor's Western branch had closed."
 *
 * Good: `The Auditor's Western branch had closed.`
 */
import { memoiseByObject } from '../../../platform/memoise.ts';
import { findBranches, type Branch } from '../../language/words/branches.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { getBodyName, markBodies } from '../../names/marked-bodies.ts';
import { getMarkedSentences } from '../../names/sentence-names.ts';
import { getValid, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule, Report } from '../../rule.ts';
import { getVisibleTexts } from '../../texts/visible-texts.ts';
import type { Claim } from '../../texts/claim-marks.ts';
import { getEntryTexts } from '../../texts/entry-texts.ts';

const findIn = (claim: Claim, analysis: AnalysisContent): Branch[] =>
  getEntryTexts(claim.data).flatMap((text) => findBranches(markBodies(text, analysis)));

/** The parents that the record gives each branch. */
const getParents = memoiseByObject((analysis: AnalysisContent): Map<string, string[]> => {
  const all = getValid(analysis.claims).flatMap((claim) => findIn(claim, analysis));
  const parents = new Map<string, string[]>();
  for (const { words, parent } of all)
    if (parent !== undefined) parents.set(words, [...(parents.get(words) ?? []), parent]);
  return parents;
});

/** Branches with the parent of another. */
const checkParents = (analysis: AnalysisContent, report: Report): void => {
  for (const { text, file, at } of getVisibleTexts(analysis))
    for (const { words: statement, start } of findStatements(text))
      for (const { words, parent } of findBranches(markBodies(statement, analysis))) {
        const [known, ...others] = getParents(analysis).get(words) ?? [];
        if (parent === undefined || known === undefined || [known, ...others].includes(parent))
          continue;
        const from = start + statement.indexOf(words);
        report(
          file,
          at(from, from + words.length),
          `Unexpected "${getBodyName(parent, analysis)}" with "${words}", expected "${getBodyName(known, analysis)}" as in the record.`,
        );
      }
};

/** "Its western branch" in a sentence whose claims have another one. */
const checkPronouns = (analysis: AnalysisContent, report: Report): void => {
  for (const { prose, words: sentence, start, claims } of getMarkedSentences(analysis))
    for (const { words, parent } of findBranches(sentence)) {
      const noun = words.split(' ').at(-1) ?? '';
      const known = claims
        .flatMap((claim) => findIn(claim, analysis))
        .filter((branch) => branch.words.endsWith(noun));
      if (parent !== undefined || known.length === 0) continue;
      if (known.some((branch) => branch.words === words)) continue;
      const from = start + sentence.indexOf(words);
      report(
        prose.file,
        prose.at(from, from + words.length),
        `Unexpected "${words}", expected "${known[0]?.words}" as in the record.`,
      );
    }
};

export const branchParent: AnalysisRule = {
  id: 'branch-parent',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    checkParents(analysis, report);
    checkPronouns(analysis, report);
  },
};
