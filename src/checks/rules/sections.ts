/** Holds the article's headings against its front matter. */
import { getNearest } from '../suggest.ts';
import type { AnalysisContent } from '../content.ts';
import { refuse } from '../refuse.ts';
import { getHeadings, getSections } from '../sections.ts';

/** Every heading `## ` has an entry under `sections`, and every entry a heading. */
export const knownSections = ({ article }: AnalysisContent): void => {
  const { data, file, written } = article;
  if (!data) return;
  const headings = getSections(article);
  const ids = headings.map(({ id }) => id);
  const entries = Object.keys(data.sections);
  const meant = (id: string, others: string[]) => {
    const nearest = getNearest(id, others);
    return nearest ? `; did you mean "${nearest}"?` : '.';
  };
  for (const { id, title, place } of headings)
    if (!entries.includes(id))
      refuse(
        file,
        place,
        'known-section',
        `Unexpected heading "${title}", expected an entry "${id}" under \`sections\` in the front matter${meant(id, entries)}`,
      );
  for (const id of entries)
    if (!ids.includes(id))
      refuse(
        file,
        written.at(['sections', id], 'key'),
        'known-section',
        `Unexpected section "${id}", expected the id of a heading${meant(id, ids)}`,
      );
};

/** The text begins with a heading; before it stand the key points and nothing else. */
export const headedText = ({ article }: AnalysisContent): void => {
  for (const node of article.tree.children) {
    if (node.type === 'heading') return;
    // An unknown name has its message already.
    const isKeyPoints = node.type === 'containerDirective' && node.name !== 'note';
    if (node.type !== 'yaml' && !isKeyPoints && node.type !== 'definition')
      refuse(
        article.file,
        node.position,
        'headed-text',
        'Unexpected text before the first heading, expected :::key-points or a heading.',
      );
  }
};

/** Headings go down one level at a time; the title is in the front matter, and a sidebar has no other. */
export const orderedHeadings = ({ article, sidebars }: AnalysisContent): void => {
  let depth = 1;
  for (const heading of getHeadings(article)) {
    if (heading.depth === 1 || heading.depth > depth + 1) {
      const marks = '#'.repeat(Math.max(2, depth + 1));
      refuse(
        heading.file,
        heading.place,
        'heading-depth',
        `Unexpected heading of depth ${heading.depth}, expected "${marks} ${heading.title}"${heading.depth === 1 ? ': the headline is `title` in the front matter.' : '.'}`,
      );
    }
    ({ depth } = heading);
  }
  for (const { file, place } of sidebars.flatMap(getHeadings))
    refuse(
      file,
      place,
      'heading-depth',
      'Unexpected heading in a sidebar, expected text: its heading is `title` in the front matter.',
    );
};
