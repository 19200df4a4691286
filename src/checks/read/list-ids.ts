/** Everything in an analysis that has an id, with its former ids. */
import type { VFile } from 'vfile';
import { getMarkdownFiles, getValid, type AnalysisContent } from './content.ts';
import { getNodesOf } from './nodes.ts';
import type { Range } from '../report/range.ts';
import { fileStart } from '../report/report.ts';
import { getHeadings } from './sections.ts';

/** An id, the kind of thing that has it, and its position. */
export interface IdDefinition {
  kind: string;
  id: string;
  file: VFile;
  range: Range | undefined;
}

const getNotes = (analysis: AnalysisContent): IdDefinition[] =>
  getMarkdownFiles(analysis).flatMap(({ file, tree }) =>
    getNodesOf(tree, 'containerDirective').flatMap(({ name, attributes, position }) => {
      const { start } = position ?? {};
      const id = attributes?.['id'];
      if (name !== 'note' || !id) return [];
      return [{ kind: 'note', id, file, range: start && { start, end: start } }];
    }),
  );

const getTerms = ({ article }: AnalysisContent): IdDefinition[] =>
  Object.keys(article.data?.glossary ?? {}).map((id) => ({
    kind: 'term',
    id,
    file: article.file,
    range: article.written.at(['glossary', id], 'key'),
  }));

/** Sidebars and figures. Their ids are their file names. */
const getFiles = ({ sidebars, figures }: AnalysisContent): IdDefinition[] => [
  ...sidebars.map(({ id, file }) => ({ kind: 'sidebar', id, file, range: fileStart })),
  ...figures.map(({ id, data }) => ({ kind: 'figure', id, file: data.file, range: fileStart })),
];

/** Everything with an id. Headings come first, because they are harder to rename than claims. */
export const listIds = (analysis: AnalysisContent): IdDefinition[] => [
  ...getHeadings(analysis.article).map(({ id, depth, file, range }) => ({
    kind: depth === 2 ? 'section' : 'heading',
    id,
    file,
    range,
  })),
  ...getFiles(analysis),
  ...[...analysis.claims.values()].map(({ id, file, at }) => ({
    kind: 'claim',
    id,
    file,
    // The range is looked up only for findings.
    get range() {
      return at();
    },
  })),
  ...getNotes(analysis),
  ...getTerms(analysis),
];

/** Former ids at a path of a file's front matter. */
const getWritten = (
  { file, written }: Pick<AnalysisContent['article'], 'file' | 'written'>,
  kind: string,
  path: PropertyKey[],
  ids: string[],
): IdDefinition[] =>
  ids.map((id, index) => ({ kind, id, file, range: written.at([...path, 'formerly', index]) }));

/** Every former id of a section, sidebar, claim or term. */
export const listFormerIds = (analysis: AnalysisContent): IdDefinition[] => {
  const { article, sidebars, claims } = analysis;
  const { sections = {}, glossary = {} } = article.data ?? {};
  return [
    ...Object.entries(sections).flatMap(([id, { formerly }]) =>
      getWritten(article, `section "${id}"`, ['sections', id], formerly),
    ),
    ...Object.entries(glossary).flatMap(([id, { formerly }]) =>
      getWritten(article, `term "${id}"`, ['glossary', id], formerly),
    ),
    ...sidebars.flatMap((sidebar) =>
      getWritten(sidebar, `sidebar "${sidebar.id}"`, [], sidebar.data?.formerly ?? []),
    ),
    ...getValid(claims).flatMap(({ id, data, file, at }) =>
      data.formerly.map((former, index) => ({
        kind: `claim "${id}"`,
        id: former,
        file,
        range: at('formerly', index),
      })),
    ),
  ];
};

/** A position in another file, for messages: "claims.yaml:26". */
export const formatLocation = ({ file, range }: IdDefinition): string =>
  `${file.basename}${range ? `:${range.start.line}` : ''}`;
