/** Finds branches and their parents in a text with marked bodies: "⟦1⟧'s western branch". */
import { memoise } from '../../../platform/memoise.ts';

/** A branch, and the number of its parent; none after "its". */
export interface Branch {
  /** "Afghan branch". */
  words: string;
  parent: string | undefined;
}

const branch =
  '(?<words>\\p{Lu}[\\p{L}-]+ (?:branch|arm|wing|affiliate|chapter|faction|subsidiary|offshoot))';

const patterns = [
  `⟦(?<parent>\\d+)⟧['’]s? ${branch}\\b`,
  `\\b(?:its|their) ${branch}\\b`,
  `${branch} of (?:the )?⟦(?<parent>\\d+)⟧`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Every branch in a text. */
export const findBranches = memoise((text: string): Branch[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups = {} }) => ({
      words: groups['words'] ?? '',
      parent: groups['parent'],
    })),
  ),
);
