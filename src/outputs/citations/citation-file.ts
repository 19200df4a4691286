/** Writes sources in the formats of reference managers. */
import type { SourceData } from '../../schemas/source.ts';
import { citationFormats, type CitationFormat } from '../../addresses/urls.ts';
import { writeBibtex } from './bibtex.ts';
import { citationTypes, respond } from '../media-types.ts';
import { writeRis } from './ris.ts';

/** CSL-JSON without the fields that only pages use. */
const writeCsl = (sources: (SourceData & { index?: number })[]): string => {
  const items = sources.map((source) => ({ ...source, index: undefined }));
  return `${JSON.stringify(items, null, 2)}\n`;
};

const writers: Record<CitationFormat, (sources: SourceData[]) => string> = {
  json: writeCsl,
  bib: writeBibtex,
  ris: writeRis,
};

/** The response of an endpoint for such a file. */
export const respondWithSources = (sources: SourceData[], format: CitationFormat): Response =>
  respond(writers[format](sources), citationTypes[format]);

/** Repeats each path for every format. */
export const addFormats = <Path extends { params: object; props: object }>(paths: Path[]) =>
  paths.flatMap((path) =>
    citationFormats.map((format) => ({
      ...path,
      params: { ...path.params, format },
      props: { ...path.props, format },
    })),
  );
