/** The scope of a text without marks: the claims marked in its file, section or surroundings. */
import { memoiseByObject } from '../../platform/memoise.ts';
import type { VFile } from 'vfile';
import { getClaimMarks, getClaims, type Claim, type ClaimMark } from './claim-marks.ts';
import type { AnalysisContent, Markdown } from '../read/content.ts';
import { getPlacements } from '../read/placements.ts';
import type { Prose } from '../read/prose.ts';
import { getSections } from '../read/sections.ts';

/** The claims that a text may repeat, and the name of their scope in messages: `section "the-money"`. */
export interface Scope {
  claims: Claim[];
  scope: string;
}

/** The lines of a section, from its heading to the next. */
interface SectionLines {
  id: string;
  from: number;
  to: number;
}

const getSectionLines = (article: Markdown<unknown>): SectionLines[] => {
  const sections = getSections(article);
  return sections.map(({ id, range }, index) => ({
    id,
    from: range?.start.line ?? 1,
    to: sections[index + 1]?.range?.start.line ?? Infinity,
  }));
};

const hasLine = ({ from, to }: SectionLines, line: number): boolean => line >= from && line < to;

/** The line on which a text begins. */
export const getLine = ({ node }: Prose): number => node.position?.start.line ?? 1;

/** The claims marked in a section, including its sidebars. */
const getSectionClaims = (
  { article, sidebars }: AnalysisContent,
  marks: ClaimMark[],
  section: SectionLines,
): Claim[] => {
  const placed = getPlacements(article, 'sidebar')
    .filter(({ line }) => hasLine(section, line))
    .map(({ id }) => id);
  const files = sidebars.filter(({ id }) => placed.includes(id)).map(({ file }) => file);
  const isWithin = ({ prose }: ClaimMark): boolean =>
    files.includes(prose.file) || (prose.file === article.file && hasLine(section, getLine(prose)));
  return getClaims(marks.filter(isWithin));
};

/** Creates functions that find a scope by section id or by line of a file. */
export const createScopes = memoiseByObject((analysis: AnalysisContent) => {
  const marks = getClaimMarks(analysis);
  const sections = getSectionLines(analysis.article);
  const whole: Scope = { claims: getClaims(marks), scope: 'the article' };
  const describe = memoiseByObject((section: SectionLines): Scope => ({
    claims: getSectionClaims(analysis, marks, section),
    scope: `section "${section.id}"`,
  }));
  const byFile = Map.groupBy(marks, ({ prose }) => prose.file);
  const inFile = memoiseByObject((file: VFile) => getClaims(byFile.get(file) ?? []));
  const ofSection = (id: string): Scope => {
    const section = sections.find((each) => each.id === id);
    return section ? describe(section) : { ...whole, scope: `section "${id}"` };
  };
  const around = (file: VFile, line: number): Scope => {
    if (file !== analysis.article.file)
      return {
        claims: inFile(file),
        scope: `sidebar "${file.stem}"`,
      };
    const section = sections.find((each) => hasLine(each, line));
    return section ? describe(section) : whole;
  };
  return { whole, around, ofSection };
});

export type Scopes = ReturnType<typeof createScopes>;
