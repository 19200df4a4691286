/** Sources as a file in one of the formats reference managers read. */
import type { SourceData } from '../../schemas/source.ts';
import { citationFormats, type CitationFormat } from '../../addresses/urls.ts';
import { writeBibtex } from './bibtex.ts';
import { citationTypes, respond } from '../media-types.ts';
import { writeRis } from './ris.ts';

/** CSL-JSON as imported, without the fields that only pages need. */
const writeCsl = (sources: (SourceData & { index?: number })[]): string => {
  const items = sources.map((source) => ({ ...source, index: undefined }));
  return `${JSON.stringify(items, null, 2)}\n`;
};

const writers: Record<CitationFormat, (sources: SourceData[]) => string> = {
  json: writeCsl,
  bib: writeBibtex,
  ris: writeRis,
};

/** The file as the response of an endpoint. */
export const respondWithSources = (sources: SourceData[], format: CitationFormat): Response =>
  respond(writers[format](sources), citationTypes[format]);

/** Each path once for every format. */
export const addFormats = <Path extends { params: object; props: object }>(paths: Path[]) =>
  paths.flatMap((path) =>
    citationFormats.map((format) => ({
      ...path,
      params: { ...path.params, format },
      props: { ...path.props, format },
    })),
  );
