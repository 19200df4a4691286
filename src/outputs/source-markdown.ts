/** The list of sources as a tree of Markdown. */
import type { List, ListItem, Paragraph } from 'mdast';
import type { Source } from '../model/analysis.ts';
import { getMessages } from '../wording/messages.ts';
import { getPlainText } from '../wording/rich-text.ts';
import { describeSource, getArchivedCopy } from '../wording/source-list.ts';
import { getAuthors, getSourceUrl } from '../wording/sources.ts';
import { makeLink, makeParagraph } from './markdown-nodes.ts';

const listSource = (source: Source, language: string): Paragraph => {
  const authors = getAuthors(source);
  const title = getPlainText(source.title);
  const url = getSourceUrl(source);
  const copy = getArchivedCopy(source);
  return makeParagraph(
    ...(authors ? [`${authors}. `] : []),
    url === undefined ? title : makeLink(url, title),
    `. ${describeSource(source, language)}.`,
    ...(copy ? [' ', makeLink(copy, getMessages(language).sources.archivedCopy), '.'] : []),
    ...(source.note === undefined ? [] : [` ${source.note}`]),
  );
};

const makeItem = (source: Source, language: string): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [listSource(source, language)],
});

/** Sources in the order of their numbers. */
export const listSources = (sources: Source[], language: string): List => ({
  type: 'list',
  ordered: true,
  spread: false,
  children: sources.map((source) => makeItem(source, language)),
});
