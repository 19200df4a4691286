/** Which claims a text without marks can repeat: those of the place that it speaks of. */
import { visit } from 'unist-util-visit';
import type { Claim, ClaimMark } from './claim-marks.ts';
import { getClaimMarks } from './claim-marks.ts';
import { getTexts, type AnalysisContent, type Markdown, type Path } from './content.ts';
import { getFrontTexts } from './front-texts.ts';
import { canCarryMarks, type Prose } from './prose.ts';
import type { Range } from './range.ts';
import { getSections } from './sections.ts';
import type { VFile } from 'vfile';

/** A text that carries no marks, and the claims that its numbers can belong to. */
export interface PlacedText {
  file: VFile;
  words: string;
  at: (start: number, end: number) => Range;
  claims: Claim[];
  /** What messages call the place: `section "the-money"`. */
  place: string;
}

/** A section of the article from its heading to the next, by lines. */
interface Stretch {
  id: string;
  from: number;
  to: number;
}

const getStretches = (article: Markdown<unknown>): Stretch[] => {
  const sections = getSections(article);
  return sections.map(({ id, range }, index) => ({
    id,
    from: range?.start.line ?? 1,
    to: sections[index + 1]?.range?.start.line ?? Infinity,
  }));
};

const getLine = ({ node }: Prose): number => node.position?.start.line ?? 1;

const holds = ({ from, to }: Stretch, line: number): boolean => line >= from && line < to;

const getClaims = (marks: ClaimMark[]): Claim[] => [...new Set(marks.map(({ claim }) => claim))];

/** Ids of sidebars or figures that a stretch of a file places. */
export const getPlaced = (
  { tree }: Markdown<unknown>,
  name: 'sidebar' | 'figure',
  stretch?: { from: number; to: number },
): string[] => {
  const ids: string[] = [];
  visit(tree, 'leafDirective', (node) => {
    const line = node.position?.start.line ?? 1;
    const id = node.attributes?.['id'];
    if (node.name === name && id && (!stretch || (line >= stretch.from && line < stretch.to)))
      ids.push(id);
  });
  return ids;
};

/** Finds the claims that a file, a section or a figure's surroundings mark. */
export const createPlaces = (analysis: AnalysisContent) => {
  const marks = getClaimMarks(analysis);
  const stretches = getStretches(analysis.article);
  const all = getClaims(marks);
  const inFile = (file: VFile) => getClaims(marks.filter(({ prose }) => prose.file === file));
  const inSection = (stretch: Stretch): Claim[] => {
    const sidebars = getPlaced(analysis.article, 'sidebar', stretch);
    return getClaims(
      marks.filter(
        ({ prose }) =>
          (prose.file === analysis.article.file && holds(stretch, getLine(prose))) ||
          analysis.sidebars.some(({ id, file }) => file === prose.file && sidebars.includes(id)),
      ),
    );
  };
  const around = (file: VFile, line: number): { claims: Claim[]; place: string } => {
    if (file !== analysis.article.file)
      return { claims: inFile(file), place: `sidebar "${file.stem}"` };
    const stretch = stretches.find((each) => holds(each, line));
    return stretch
      ? { claims: inSection(stretch), place: `section "${stretch.id}"` }
      : { claims: all, place: 'the article' };
  };
  const ofSection = (id: string) => {
    const stretch = stretches.find((each) => each.id === id);
    return { claims: stretch ? inSection(stretch) : all, place: `section "${id}"` };
  };
  return { all, around, ofSection };
};

export type Places = ReturnType<typeof createPlaces>;

const getFrontPlace = (
  path: Path,
  text: Markdown<unknown>,
  analysis: AnalysisContent,
  places: Places,
) => {
  if (path[0] === 'sections') return places.ofSection(String(path[1]));
  return text.file === analysis.article.file
    ? { claims: places.all, place: 'the article' }
    : places.around(text.file, 1);
};

/** Titles, summaries, headings and notes, each with the claims of its place. */
export const getPlacedTexts = (analysis: AnalysisContent): PlacedText[] => {
  const places = createPlaces(analysis);
  return getTexts(analysis).flatMap((text) => [
    ...getFrontTexts(text).map(({ path, text: words }) => ({
      file: text.file,
      words,
      at: () => text.written.at(path),
      ...getFrontPlace(path, text, analysis, places),
    })),
    ...text.prose
      .filter((prose) => !canCarryMarks(prose))
      .map((prose) => ({
        file: prose.file,
        words: prose.text,
        at: prose.at,
        ...places.around(prose.file, getLine(prose)),
      })),
  ]);
};

/** Where the text places a figure. */
export const getPlacement = (
  analysis: AnalysisContent,
  figure: string,
): { file: VFile; line: number } | undefined => {
  for (const { file, tree } of getTexts(analysis)) {
    let line: number | undefined;
    visit(tree, 'leafDirective', (node) => {
      if (node.name === 'figure' && node.attributes?.['id'] === figure)
        line = node.position?.start.line;
    });
    if (line !== undefined) return { file, line };
  }
  return undefined;
};
