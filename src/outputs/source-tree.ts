/** The list of sources as a tree of HTML, for outputs that bring it along. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Source } from '../model/analysis.ts';
import { getAuthors, getPublisher, getSourceDate } from '../model/source-words.ts';

const drawSource = (source: Source): Element => {
  const authors = getAuthors(source);
  const title =
    source.URL === undefined ? source.title : h('a', { href: source.URL }, source.title);
  const rest = [getPublisher(source), source.number, getSourceDate(source)].filter(Boolean);
  return h('li', [
    authors && `${authors}. `,
    title,
    `. ${rest.join(', ')}.${source.note === undefined ? '' : ` ${source.note}`}`,
  ]);
};

/** Sources in the order of their numbers. */
export const drawSources = (sources: Source[]): Element => h('ol', sources.map(drawSource));
