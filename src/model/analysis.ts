/** The joined analysis: the one value that pages and outputs read. */
import type { AnalysisData } from '../schemas/analysis.ts';
import type { ClaimData, EvidenceData, LaterData } from '../schemas/claim.ts';
import type { FigureData, FigureEntry } from '../schemas/figure.ts';
import type { Block, MarkdownParts, NoteBody, TextBlock } from './parts.ts';
import type { SourceData } from '../schemas/source.ts';
import type { WrittenAnalysis } from './version.ts';

/** A source and its number in the analysis's list, which starts at 1 in the order of first citation. */
export interface Source extends SourceData {
  index: number;
}

/** A source, and the report that quotes it. */
export interface Cited {
  document: Source;
  report: Source | undefined;
}

/** Evidence of a claim, with its sources. */
export type Evidence = Omit<EvidenceData, 'source' | 'via'> & Cited;
/** A later finding, with its sources. */
export type Later = Omit<LaterData, 'source' | 'via'> & Cited;

/** One entry of the record, with its sources. */
export interface Claim extends Omit<ClaimData, 'evidence' | 'since' | 'reported' | 'facts'> {
  kind: 'claim';
  id: string;
  /** The number printed beside its words, the same on every page. */
  number: number;
  /** Id of the first part in which it is marked; undefined when it is only in the record. */
  part: string | undefined;
  /** Its words where it is first marked. */
  words: string | undefined;
  reported: Source[];
  evidence: Evidence[];
  since: Later[];
}

/** A note without a verdict. */
export interface FreeNote {
  kind: 'note';
  id: string;
  number: number;
  part: string | undefined;
  words: string | undefined;
  body: NoteBody;
}

/** The target of a mark. */
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

/** A figure, and the part that places it. */
export interface PlacedFigure {
  id: string;
  data: FigureData;
  /** Ids of the claims that it shows. */
  claims: string[];
  /** Sources of the figure itself, besides those of its claims. */
  sources: Source[];
}

/** An analysis in another language. */
interface Translation {
  id: string;
  title: string;
  language: string;
}

/** One analysis with everything that its pages and files need. */
export interface Analysis extends Omit<AnalysisData, 'sections' | 'basedOn'> {
  id: string;
  keyPoints: TextBlock | undefined;
  sections: Part[];
  sidebars: Part[];
  /** The record, in the order of its numbers. */
  claims: Claim[];
  notes: FreeNote[];
  /** The reports that the analysis checks. */
  basedOn: Source[];
  figures: PlacedFigure[];
  /** The cited sources in the order of first citation. */
  sources: Source[];
  /** How most of them were read, in words; notes and record name other copies only. */
  usualCopy: string | undefined;
  /** The same analysis in other languages, the original first. */
  translations: Translation[];
  /** Hash of the files from which all fields except the translations come. */
  version: string;
}

/** The input from which an analysis is joined. */
export interface AnalysisInput extends WrittenAnalysis {
  id: string;
  document: MarkdownParts;
  sidebars: (WrittenAnalysis['sidebars'][number] & { document: MarkdownParts })[];
  figures: (FigureEntry & { id: string })[];
}

/** Every part in reading order. A sidebar follows its section. */
export const getParts = (analysis: Analysis): Part[] =>
  analysis.sections.flatMap((section) => [section, ...getPlacedSidebars(analysis, section.blocks)]);

/** The position of a part in reading order, from 0. */
export const getPartPosition = (analysis: Analysis, part: Part): number =>
  getParts(analysis).findIndex(({ id }) => id === part.id);

/** The targets of marks, by id. */
export const getAnnotations = ({ claims, notes }: Analysis): Map<string, Annotation> =>
  new Map([...claims, ...notes].map((item) => [item.id, item]));

/** The sidebars placed among some blocks, in order. */
export const getPlacedSidebars = (analysis: Analysis, blocks: Block[]): Part[] =>
  blocks.flatMap((block) =>
    'sidebar' in block ? analysis.sidebars.filter(({ id }) => id === block.sidebar) : [],
  );
