/** Joins text, record, sidebars, figures and sources into one Analysis. Throws when they are inconsistent. */
import type { Analysis, AnalysisInput, Part } from '../model/analysis.ts';
import { createBibliography } from './bibliography.ts';
import { getGlossary } from './glossary.ts';
import { getClaims, getNotes } from './join-annotations.ts';
import { joinFigures } from './join-figures.ts';
import { linkInput } from './link-document.ts';
import { numberMarks } from './number-marks.ts';
import { getSections, getSidebars, orderParts } from './order-parts.ts';
import { throwContentError } from './content-error.ts';
import { assertUniqueNames } from './unique-names.ts';
import { typesetInput } from './typeset-input.ts';
import { getUsualCopy } from '../model/provenance.ts';
import { getAnalysisVersion } from '../model/version.ts';
import { getMessages } from '../wording/messages.ts';

/** The glossary as a part; its claims are shown by the numbers of their notes. */
const getTerms = ({ data }: AnalysisInput, parts: Part[]): Part[] => {
  const marked = numberMarks(parts).map(({ id }) => id);
  const glossary = getGlossary(data, marked);
  return glossary ? [glossary] : [];
};

/** Sections, sidebars, and all parts in reading order. The glossary is the last section. */
const joinParts = (input: AnalysisInput) => {
  const file = `${input.id}/index.md`;
  const sidebars = getSidebars(input);
  const written = getSections(input);
  const terms = getTerms(input, orderParts(file, written, sidebars));
  const sections = [...written, ...terms];
  return { sections, parts: orderParts(file, sections, sidebars) };
};

/** A review applies only to the version that was read. */
const getReview = ({ reviewed }: AnalysisInput['data'], version: string) =>
  reviewed?.version === version ? reviewed : undefined;

/** Parts, record and figures, with the sources that they cite, numbered in this order. */
const joinContent = (input: AnalysisInput) => {
  const { id, data, library } = input;
  const { sections, parts } = joinParts(input);
  const marks = numberMarks(parts);
  const fail = (message: string) => throwContentError(id, message);
  const failInText = (message: string) => throwContentError(`${id}/index.md`, message);
  const sources = createBibliography(library, data.language, fail);
  return {
    sections,
    sidebars: parts.filter(({ kind }) => kind === 'sidebar'),
    claims: getClaims(input, marks, sources),
    notes: getNotes(input, marks),
    figures: joinFigures(input, parts, sources, failInText),
    // After the claims, whose sources are numbered first.
    basedOn: data.basedOn.map((source) => sources.cite(source)),
    sources: sources.list(),
  };
};

/** The analysis of its front matter and its joined content. */
const assemble = (
  { id, data, document }: AnalysisInput,
  content: ReturnType<typeof joinContent>,
  version: string,
): Analysis => ({
  ...data,
  ...content,
  id,
  reviewed: getReview(data, version),
  keyPoints: document.keyPoints,
  usualCopy: getUsualCopy(content.sources, getMessages(data.language)),
  translations: [],
  version,
});

/** Joins one analysis. Throws an Error with the file for unknown ids and missing summaries. */
export const join = (written: AnalysisInput): Analysis => {
  const input = linkInput(typesetInput(written));
  const analysis = assemble(input, joinContent(input), getAnalysisVersion(written));
  assertUniqueNames(analysis, (message) => throwContentError(input.id, message));
  return analysis;
};
