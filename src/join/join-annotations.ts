/** Joins the marks of an analysis with its record and its notes. */
import type { ClaimData } from '../schemas/claim.ts';
import type { AnalysisInput, Claim, FreeNote } from '../model/analysis.ts';
import type { Bibliography } from './bibliography.ts';
import type { NumberedMark } from './number-marks.ts';
import { throwContentError } from './content-error.ts';

/** The entry as published, without `facts`, which has cross-references for authors. */
const getClaim = (data: ClaimData, mark: NumberedMark, sources: Bibliography): Claim => {
  const { facts, ...published } = data;
  void facts;
  return {
    ...published,
    ...mark,
    kind: 'claim',
    evidence: data.evidence.map((item) => ({
      ...item,
      ...sources.citeBoth(item),
    })),
    since: data.since.map((item) => ({
      ...item,
      ...sources.citeBoth(item),
    })),
    reported: data.reported.map((id) => sources.cite(id)),
  };
};

/** The free notes in the order of their marks. Throws for a mark without a note. */
export const getNotes = (input: AnalysisInput, marks: NumberedMark[]): FreeNote[] => {
  const { id, document, sidebars } = input;
  const bodies = new Map(
    [document, ...sidebars.map((sidebar) => sidebar.document)].flatMap(({ notes }) =>
      Object.entries(notes),
    ),
  );
  const marked = marks.filter(({ kind }) => kind === 'note');
  return marked.map((mark) => {
    const body =
      bodies.get(mark.id) ?? throwContentError(id, `Expected a block :::note{#${mark.id}}.`);
    return { ...mark, kind: 'note', body };
  });
};

/** Numbers claims without a mark, after those with one. */
const numberUnmarked = (claims: string[], count: number): NumberedMark[] =>
  claims.map((id, index) => ({
    id,
    number: count + index + 1,
    part: undefined,
    words: undefined,
    kind: 'claim',
  }));

/** Every entry of the record: marked claims in text order, then those used only by figures. */
export const getClaims = (input: AnalysisInput, marks: NumberedMark[], sources: Bibliography) => {
  const { id, record } = input;
  const marked = marks.filter(({ kind }) => kind === 'claim');
  const isMarked = new Set(marked.map((mark) => mark.id));
  const unmarked = Object.keys(record).filter((claim) => !isMarked.has(claim));
  const all = [...marked, ...numberUnmarked(unmarked, marks.length)];
  return all.map((mark) => {
    const data =
      record[mark.id] ??
      throwContentError(id, `Unexpected claim "${mark.id}" in part "${mark.part}".`);
    return getClaim(data, mark, sources);
  });
};
