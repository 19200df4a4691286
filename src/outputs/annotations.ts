/** Exports the marks of an analysis as W3C Web Annotations. */
import { toHtml } from 'hast-util-to-html';
import {
  getAnnotations,
  getPlacedSidebars,
  type Analysis,
  type Annotation,
  type Part,
} from '../model/analysis.ts';
import { getMoment } from '../schemas/date.ts';
import { getModifiedDate } from '../model/modified-date.ts';
import { isTextBlock, type TextBlock } from '../model/parts.ts';
import { licenceUrl } from '../addresses/policies.ts';
import { aboutUrl, absolute, analysisUrl, annotationsUrl, recordUrl } from '../addresses/urls.ts';
import { removeIsolates } from '../wording/isolate.ts';
import { getMessages } from '../wording/messages.ts';
import { getVerdictWords } from '../wording/verdicts.ts';
import { site } from '../site.ts';
import { drawNoteBody } from './note-tree.ts';
import { locateMarks, quote, type TextQuote } from './selectors.ts';

/** The text blocks of a part, with its sidebars in place. */
const getPartBlocks = (analysis: Analysis, part: Part): TextBlock[] =>
  part.blocks.flatMap((block) => {
    if (isTextBlock(block)) return [block];
    return getPlacedSidebars(analysis, [block]).flatMap(({ blocks }) => blocks.filter(isTextBlock));
  });

/** The text blocks on the page of the whole analysis, in order. */
const getBlocks = (analysis: Analysis): TextBlock[] => [
  ...(analysis.keyPoints ? [analysis.keyPoints] : []),
  ...analysis.sections.flatMap((section) => getPartBlocks(analysis, section)),
];

const getQuotes = (analysis: Analysis): (TextQuote & { id: string })[] => {
  const blocks = getBlocks(analysis).map(({ tree }) => locateMarks(tree));
  const text = blocks.map((block) => block.text).join('\n');
  return blocks.flatMap((block) =>
    block.positions.map((position) => ({
      id: position.id,
      ...quote(block.text, position, text),
    })),
  );
};

const describeBody = (analysis: Analysis, annotation: Annotation): object[] => {
  const language = analysis.language;
  if (annotation.kind === 'note') {
    const value = toHtml(drawNoteBody(annotation.body));
    return [{ type: 'TextualBody', purpose: 'commenting', format: 'text/html', language, value }];
  }
  const { verdict, finding, id } = annotation;
  const value = removeIsolates(`${getVerdictWords(verdict, language).name}. ${finding}`);
  const source = absolute(recordUrl(analysis.id, id));
  return [
    { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', language, value },
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: verdict },
    { type: 'SpecificResource', purpose: 'linking', source },
  ];
};

/** Properties that all annotations of an analysis share. */
const describeOrigin = (analysis: Analysis) => ({
  creator: { id: absolute(aboutUrl), type: 'Organization', name: site.desk },
  created: getMoment(analysis.published),
  modified: getMoment(getModifiedDate(analysis)),
  rights: licenceUrl,
  'schema:version': analysis.version,
});

const describeMarks = (analysis: Analysis): object[] => {
  const known = getAnnotations(analysis);
  const seen = new Map<string, number>();
  return getQuotes(analysis).flatMap(({ id, ...words }) => {
    const annotation = known.get(id);
    if (!annotation) return [];
    const time = (seen.get(id) ?? 0) + 1;
    seen.set(id, time);
    return {
      id: `${absolute(annotationsUrl(analysis.id))}#${id}${time > 1 ? `-${time}` : ''}`,
      type: 'Annotation',
      motivation: annotation.kind === 'claim' ? 'assessing' : 'commenting',
      ...describeOrigin(analysis),
      body: describeBody(analysis, annotation),
      target: {
        source: absolute(analysisUrl(analysis.id)),
        selector: { type: 'TextQuoteSelector', ...words },
      },
    };
  });
};

/** The annotation collection as JSON-LD, with one annotation for each mark, including repeated ones. */
export const writeAnnotations = (analysis: Analysis): string => {
  const id = absolute(annotationsUrl(analysis.id));
  const items = describeMarks(analysis);
  return JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: removeIsolates(getMessages(analysis.language).cite.notesTo(analysis.title)),
    ...describeOrigin(analysis),
    total: items.length,
    first: { id: `${id}#all`, type: 'AnnotationPage', startIndex: 0, items },
  });
};
