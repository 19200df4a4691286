/** Typesets all texts of an analysis in its language. */
import type { AnalysisData } from '../schemas/analysis.ts';
import type { ClaimData } from '../schemas/claim.ts';
import { typesetFields } from '../wording/typeset.ts';
import type { AnalysisInput } from '../model/analysis.ts';
import { typesetDocument } from './typeset-document.ts';

const mapValues = <T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const typesetData = (data: AnalysisData): AnalysisData => {
  const { language, sections, glossary, corrections } = data;
  return {
    ...typesetFields(data, ['title', 'shortTitle', 'standfirst', 'summary'], language),
    sections: mapValues(sections, (section) => typesetFields(section, ['summary'], language)),
    glossary: mapValues(glossary, (term) => typesetFields(term, ['term', 'means'], language)),
    corrections: corrections.map((correction) =>
      typesetFields(correction, ['said', 'now', 'noticed'], language),
    ),
  };
};

/** Typesets a claim, except its excerpts, which are printed as in their source. */
const typesetClaim = (claim: ClaimData, language: string): ClaimData => ({
  ...typesetFields(claim, ['statement', 'finding'], language),
  attribution: typesetFields(claim.attribution, ['who'], language),
  instead: claim.instead && typesetFields(claim.instead, ['words'], language),
  evidence: claim.evidence.map((item) => typesetFields(item, ['shows'], language)),
  since: claim.since.map((item) => typesetFields(item, ['finding'], language)),
});

/** Typesets front matter, text and record. Figures are typeset when they are resolved. */
export const typesetInput = (input: AnalysisInput): AnalysisInput => {
  const { language } = input.data;
  return {
    ...input,
    data: typesetData(input.data),
    document: typesetDocument(input.document, language),
    sidebars: input.sidebars.map(({ data, document, ...rest }) => ({
      ...rest,
      data: typesetFields(data, ['title', 'summary'], language),
      document: typesetDocument(document, language),
    })),
    record: mapValues(input.record, (claim) => typesetClaim(claim, language)),
  };
};
