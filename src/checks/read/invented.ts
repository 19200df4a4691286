/** Recognises invented content, such as examples and fixtures, whose dates may be in the future. */
import { getIsoDates } from '../../schemas/csl-date.ts';
import type { SourceData } from '../../schemas/source.ts';
import { isAfterToday } from '../language/quantities/describe-after-today.ts';
import { getValid, type Entries } from './content.ts';

/** Whether a source is published after today. */
export const isInvented = (sources: Entries<SourceData>): boolean =>
  getValid(sources).some(({ data }) => getIsoDates(data.issued).some(isAfterToday));
