/** Lists the PDFs to print: every analysis and each of its parts. */
import { analysisUrl, partUrl, pdfUrl } from '../../addresses/urls.ts';
import { getParts, type Analysis } from '../../model/analysis.ts';

/** A page, and the PDF to write. */
export interface Printout {
  /** Path of the page, with the base path. */
  page: string;
  /** Path of the PDF, with the base path. */
  pdf: string;
  /** The date of the PDF, which is that of the last check of the record. */
  date: string;
}

/** All PDFs to print, in the order of their pages. */
export const listPrintouts = (analyses: Analysis[]): Printout[] =>
  analyses.flatMap((analysis) => {
    const { id, checked: date } = analysis;
    return [
      { page: analysisUrl(id), pdf: pdfUrl(id), date },
      ...getParts(analysis).map((part) => ({
        page: partUrl(id, part.id),
        pdf: pdfUrl(id, part.id),
        date,
      })),
    ];
  });
