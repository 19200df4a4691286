/**
 * Writes llms.txt: a description of the site for language models, with links to the Markdown of each
 * analysis.
 */
import type { Blockquote, List, Paragraph } from 'mdast';
import type { AnalysisSummary } from '../model/summary.ts';
import {
  aboutUrl,
  absolute,
  annotationsUrl,
  markdownUrl,
  recordUrl,
  siteFiles,
  sourcesUrl,
} from '../addresses/urls.ts';
import { site } from '../site.ts';
import { removeIsolates } from '../wording/isolate.ts';
import { getMessages } from '../wording/messages.ts';
import { makeHeading, makeLink, makeList, makeParagraph } from './commonmark/markdown-nodes.ts';
import { writeTree } from './commonmark/write-markdown.ts';

const describeFile = (title: string, path: string, words: string): Paragraph =>
  makeParagraph(makeLink(absolute(path), title), `: ${words}`);

const describeAnalysis = ({ id, title, summary, language }: AnalysisSummary): Paragraph[] => {
  const { llms } = getMessages(language);
  return [
    describeFile(title, markdownUrl(id), summary),
    describeFile(llms.record(title), recordUrl(id), llms.recordHolds),
    describeFile(llms.annotations, annotationsUrl(id), 'JSON-LD'),
    describeFile(llms.sources, sourcesUrl(id, 'json'), 'CSL-JSON'),
  ];
};

const listFiles = (items: Paragraph[]): List => makeList(items.map((item) => [item]));

/** The file as https://llmstxt.org describes it. */
export const writeLlms = (analyses: AnalysisSummary[]): string => {
  const { llms } = getMessages(site.language);
  const description: Blockquote = {
    type: 'blockquote',
    children: [makeParagraph(site.description)],
  };
  const text = writeTree([
    makeHeading(1, site.name),
    description,
    makeParagraph(llms.howToCite),
    makeHeading(2, llms.analyses),
    listFiles(analyses.flatMap(describeAnalysis)),
    makeHeading(2, llms.about),
    listFiles([
      describeFile(llms.method, aboutUrl, llms.methodHolds),
      describeFile(llms.feed, siteFiles.feed, llms.feedHolds),
    ]),
  ]);
  return removeIsolates(text);
};
