/** The editorial checks, in the order in which they run. */
import type { AnalysisContent, Content } from './content.ts';
import { attributedClaims, printableGrades } from './rules/attribution.ts';
import { bareFigures, repeatedFigures } from './rules/bare-figures.ts';
import { claimFigures } from './rules/claim-figures.ts';
import { orderedFrontMatter, orderedSince, pastDates, sourcedDates } from './rules/dates.ts';
import { distinctEvidence, otherVia, seenLocators, shortExcerpts } from './rules/evidence.ts';
import { figureData } from './rules/figure-data.ts';
import { figureWords } from './rules/figure-words.ts';
import {
  formerIds,
  orderedCorrections,
  usedAllowances,
  usedMentions,
} from './rules/front-matter.ts';
import { onlyKeyPoints, repeatedKeyPoints } from './rules/key-points.ts';
import { knownDirectives } from './rules/known-directives.ts';
import { knownFiles } from './rules/known-files.ts';
import { knownClaims, knownSources } from './rules/known-ids.ts';
import { namedLinks } from './rules/links.ts';
import { filledMarks, pairedNotes, plainMarks } from './rules/marks.ts';
import { placedFigures, placedSidebars } from './rules/placed-parts.ts';
import { plainMarkdown } from './rules/plain-markdown.ts';
import { namedSpeakers, recordQuotations, verbatimQuotations } from './rules/quotations.ts';
import { recordFigures } from './rules/record-figures.ts';
import { headedText, knownSections, orderedHeadings } from './rules/sections.ts';
import { findableSources } from './rules/sources.ts';
import { knownSymbols } from './rules/symbols.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { usedClaims, usedSources } from './rules/unused.ts';
import { carriedVerdicts, earnedGrades } from './rules/verdicts.ts';

/** Looks at one analysis and leaves messages in its files. */
export type AnalysisRule = (analysis: AnalysisContent) => void;

/** How the text is written: mended first, for a mistyped directive makes its claim look unused. */
const form: AnalysisRule[] = [
  plainMarkdown,
  knownDirectives,
  filledMarks,
  plainMarks,
  pairedNotes,
  headedText,
  orderedHeadings,
  onlyKeyPoints,
  namedLinks,
];

/** What names what. */
const names: AnalysisRule[] = [
  uniqueIds,
  knownSections,
  placedSidebars,
  placedFigures,
  knownClaims,
  knownSources,
  knownSymbols,
  orderedCorrections,
  formerIds,
  usedClaims,
  usedAllowances,
  usedMentions,
];

/** What the text says, held against the record. */
const words: AnalysisRule[] = [
  claimFigures,
  bareFigures,
  repeatedFigures,
  figureWords,
  figureData,
  verbatimQuotations,
  namedSpeakers,
  attributedClaims,
  repeatedKeyPoints,
];

/** What the record says, held against its evidence. */
const record: AnalysisRule[] = [
  recordFigures,
  recordQuotations,
  carriedVerdicts,
  earnedGrades,
  printableGrades,
  shortExcerpts,
  seenLocators,
  otherVia,
  distinctEvidence,
  orderedSince,
  sourcedDates,
  pastDates,
  orderedFrontMatter,
];

/** Rules about one analysis, from how it is written to what it claims. */
export const analysisRules: AnalysisRule[] = [...form, ...names, ...words, ...record];

/** Rules about what all analyses share. */
export const contentRules: ((content: Content) => void)[] = [
  knownFiles,
  findableSources,
  usedSources,
];
