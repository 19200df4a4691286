/** Sources as a file in one of the formats reference managers read. */
import type { SourceData } from '../model/source-schema.ts';
import type { CitationFormat } from '../model/urls.ts';
import { writeBibtex } from './bibtex.ts';
import { writeRis } from './ris.ts';

/** CSL-JSON as it came, without what only the pages need. */
const writeCsl = (sources: (SourceData & { index?: number })[]): string =>
  `${JSON.stringify(sources, (key, value: unknown) => (key === 'index' ? undefined : value), 2)}\n`;

const formats: Record<CitationFormat, { write: (sources: SourceData[]) => string; type: string }> =
  {
    json: { write: writeCsl, type: 'application/vnd.citationstyles.csl+json' },
    bib: { write: writeBibtex, type: 'application/x-bibtex; charset=utf-8' },
    ris: { write: writeRis, type: 'application/x-research-info-systems; charset=utf-8' },
  };

/** The file as an endpoint answers it. */
export const respondWithSources = (sources: SourceData[], format: CitationFormat): Response => {
  const { write, type } = formats[format];
  return new Response(write(sources), { headers: { 'content-type': type } });
};
