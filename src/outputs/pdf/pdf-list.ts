/** Lists what is printed as PDF: every analysis in full and each of its parts. */
import { analysisUrl, partUrl, pdfUrl } from '../../addresses/urls.ts';
import { getParts, type Analysis } from '../../model/analysis.ts';

/** A page to print and the PDF to write. */
export interface Printout {
  /** Path of the page that is printed, with the base path. */
  page: string;
  /** Path of its PDF, with the base path. */
  pdf: string;
  /** The date that the PDF carries: the last check of the record. */
  date: string;
}

/** The printouts of all analyses, in the order of their pages. */
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
