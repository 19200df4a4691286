/** Converts the list of sources to Markdown. */
import type { List, Paragraph } from 'mdast';
import type { Source } from '../../model/analysis.ts';
import { getMessages } from '../../wording/messages.ts';
import { getPlainText } from '../../wording/rich-text.ts';
import { getFullStop } from '../../wording/full-stop.ts';
import { describeSource, getArchivedCopy } from '../../wording/source-list.ts';
import { getAuthors, getSourceUrl } from '../../wording/sources.ts';
import { makeLink, makeList, makeParagraph } from './markdown-nodes.ts';

const listSource = (source: Source, language: string): Paragraph => {
  const authors = getAuthors(source);
  const title = getPlainText(source.title);
  const url = getSourceUrl(source);
  const described = describeSource(source, language);
  const copy = getArchivedCopy(source);
  return makeParagraph(
    ...(authors ? [`${authors}${getFullStop(authors)} `] : []),
    url === undefined ? title : makeLink(url, title),
    `${getFullStop(title)} ${described}${getFullStop(described)}`,
    ...(copy ? [' ', makeLink(copy, getMessages(language).sources.archivedCopy), '.'] : []),
    ...(source.note === undefined ? [] : [` ${source.note}`]),
  );
};

/** Sources in the order of their numbers. */
export const listSources = (sources: Source[], language: string): List =>
  makeList(
    sources.map((source) => [listSource(source, language)]),
    true,
  );
