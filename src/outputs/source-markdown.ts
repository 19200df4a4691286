/** The list of sources as a tree of Markdown. */
import type { List, ListItem, Paragraph } from 'mdast';
import type { Source } from '../model/analysis.ts';
import { getSourceDate } from '../wording/source-date.ts';
import { getAuthors, getPublisher } from '../wording/sources.ts';
import { makeLink, makeParagraph } from './markdown-nodes.ts';

const listSource = (source: Source): Paragraph => {
  const { title, URL: url, number, note } = source;
  const authors = getAuthors(source);
  const rest = [getPublisher(source), number, getSourceDate(source)].filter(Boolean).join(', ');
  return makeParagraph(
    ...(authors ? [`${authors}. `] : []),
    url === undefined ? title : makeLink(url, title),
    `. ${rest}.${note === undefined ? '' : ` ${note}`}`,
  );
};

const makeItem = (source: Source): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [listSource(source)],
});

/** Sources in the order of their numbers. */
export const listSources = (sources: Source[]): List => ({
  type: 'list',
  ordered: true,
  spread: false,
  children: sources.map(makeItem),
});
