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

/** The glossary as a part; its claims are shown by their marked words. */
const getTerms = ({ data, record }: AnalysisInput, parts: Part[]): Part[] => {
  const marks = new Map(numberMarks(parts).map(({ id, words }) => [id, words]));
  const glossary = getGlossary(data, (id) => marks.get(id) ?? record[id]?.statement ?? id);
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

/** Joins one analysis. Throws an Error with the file for unknown ids and missing summaries. */
export const join = (written: AnalysisInput): Analysis => {
  const input = linkInput(typesetInput(written));
  const { id, data, document, library } = input;
  const { sections, parts } = joinParts(input);
  const marks = numberMarks(parts);
  const sources = createBibliography(library, data.language, (message) =>
    throwContentError(id, message),
  );
  const claims = getClaims(input, marks, sources);
  const notes = getNotes(input, marks);
  const failInText = (message: string) => throwContentError(`${id}/index.md`, message);
  const figures = joinFigures(input, parts, sources, failInText);
  const version = getAnalysisVersion(written);
  const analysis = {
    ...data,
    reviewed: getReview(data, version),
    id,
    keyPoints: document.keyPoints,
    sections,
    sidebars: parts.filter(({ kind }) => kind === 'sidebar'),
    claims,
    notes,
    // After the claims, whose sources are numbered first.
    basedOn: data.basedOn.map((source) => sources.cite(source)),
    figures,
    sources: sources.list(),
    usualCopy: getUsualCopy(sources.list(), getMessages(data.language)),
  };
  assertUniqueNames(analysis, (message) => throwContentError(id, message));
  return { ...analysis, translations: [], version };
};
