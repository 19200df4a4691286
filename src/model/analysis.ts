/** The joined analysis: the one value that pages and outputs read. */
import type { AnalysisData } from '../schemas/analysis.ts';
import type { ClaimData, EvidenceData, LaterData } from '../schemas/claim.ts';
import type { FigureData, FigureEntry } from '../schemas/figure.ts';
import type { Block, MarkdownParts, NoteBody, TextBlock } from './parts.ts';
import type { SourceData } from '../schemas/source.ts';
import type { WrittenAnalysis } from './version.ts';

/** A source with its place in the analysis's list, counted from 1 in the order of first use. */
export interface Source extends SourceData {
  index: number;
}

/** The source itself, and the report through which its content is known. */
export interface Cited {
  document: Source;
  report: Source | undefined;
}

/** Evidence of a claim, with its sources. */
export type Evidence = Omit<EvidenceData, 'source' | 'via'> & Cited;
/** A later finding, with its sources. */
export type Later = Omit<LaterData, 'source' | 'via'> & Cited;

/** One entry of the record, with its sources in place. */
export interface Claim extends Omit<ClaimData, 'evidence' | 'since' | 'reported' | 'facts'> {
  kind: 'claim';
  id: string;
  /** The number printed at its words; the same on every page. */
  number: number;
  /** Id of the part whose text carries it first; undefined when only the record has it. */
  part: string | undefined;
  /** Its words where they are marked first. */
  words: string | undefined;
  reported: Source[];
  evidence: Evidence[];
  since: Later[];
}

/** A free annotation, without verdict. */
export interface FreeNote {
  kind: 'note';
  id: string;
  number: number;
  part: string | undefined;
  words: string | undefined;
  body: NoteBody;
}

/** What a mark in the text leads to. */
export type Annotation = Claim | FreeNote;

/** A section or a sidebar. */
export interface Part {
  kind: 'section' | 'sidebar';
  id: string;
  title: string;
  summary: string;
  formerly: string[];
  blocks: Block[];
}

/** A figure where the text places it. */
export interface PlacedFigure {
  id: string;
  data: FigureData;
  /** Ids of the claims whose numbers or words it shows. */
  claims: string[];
  /** Sources named by the figure itself, beside those of its claims. */
  sources: Source[];
}

/** An analysis as its translations name it. */
export interface Translation {
  id: string;
  title: string;
  language: string;
}

/** One analysis with everything that its pages and files show. */
export interface Analysis extends Omit<AnalysisData, 'sections' | 'basedOn'> {
  id: string;
  keyPoints: TextBlock | undefined;
  sections: Part[];
  sidebars: Part[];
  /** The record in the order of its numbers. */
  claims: Claim[];
  notes: FreeNote[];
  /** The reports that the analysis sets out to check. */
  basedOn: Source[];
  figures: PlacedFigure[];
  /** Only the sources this analysis uses, in the order of first use. */
  sources: Source[];
  /** The same analysis in other languages, the original first. */
  translations: Translation[];
  /** Fingerprint of the files behind all of the above but the translations. */
  version: string;
}

/** Everything one analysis is joined from. */
export interface AnalysisInput extends WrittenAnalysis {
  id: string;
  document: MarkdownParts;
  sidebars: (WrittenAnalysis['sidebars'][number] & { document: MarkdownParts })[];
  figures: (FigureEntry & { id: string })[];
}

/** Every part in reading order: a sidebar follows the section it is placed in. */
export const getParts = (analysis: Analysis): Part[] =>
  analysis.sections.flatMap((section) => [section, ...getPlacedSidebars(analysis, section)]);

/** The sidebars placed in a section, in order. */
const getPlacedSidebars = (analysis: Analysis, section: Part): Part[] =>
  section.blocks.flatMap((block) =>
    'sidebar' in block ? analysis.sidebars.filter(({ id }) => id === block.sidebar) : [],
  );

/** The present id of an analysis, part or claim, then its former ones. */
export const getIds = ({ id, formerly }: { id: string; formerly: string[] }): string[] => [
  id,
  ...formerly,
];
