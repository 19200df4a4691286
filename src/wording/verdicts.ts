/** The words, classes and shapes of verdicts. */
import type { Verdict } from '../schemas/claim.ts';
import { getMessages, type Messages } from './messages.ts';

interface VerdictStyle {
  className: string;
  /** Whether marks and notes with this verdict have the accent colour. */
  isNotable: boolean;
  /**
   * Fill of its part in the verdict bar: full for confirmed and contradicted claims, half for revised
   * ones, empty for unverifiable ones.
   */
  shape: 'full' | 'half' | 'empty';
  /** Former class names, whose addresses still work. */
  formerly?: string[];
}

const styles: Record<Verdict, VerdictStyle> = {
  confirmed: {
    className: 'is-confirmed',
    isNotable: false,
    shape: 'full',
  },
  'confirmed, since revised': {
    className: 'is-revised',
    isNotable: true,
    shape: 'half',
  },
  contradicted: {
    className: 'is-contradicted',
    formerly: ['is-differing'],
    isNotable: true,
    shape: 'full',
  },
  'not confirmed': {
    className: 'is-unconfirmed',
    isNotable: true,
    shape: 'empty',
  },
  assessment: {
    className: 'is-assessment',
    isNotable: false,
    shape: 'empty',
  },
};

/** The class of a verdict, its shape in the bar, and whether it is highlighted. */
export const getVerdictStyle = (verdict: Verdict): VerdictStyle => styles[verdict];

/** The class of a free note, which has no verdict. */
export const freeNoteClass = 'is-note';

/**
 * The class of a mark, by which CSS adds a symbol to its number. Undefined for confirmed claims, most of
 * the marks: they have only a number. Free notes have no verdict.
 */
export const getMarkClass = (verdict: Verdict | undefined): string | undefined => {
  if (verdict === undefined) return freeNoteClass;
  return verdict === 'confirmed' ? undefined : styles[verdict].className;
};

/** Id of the control that filters the record by class: "only-is-contradicted", "only-by-armed-group". */
export const getFilterId = (className: string): string => `only-${className}`;

/** Class of a row of the record, by kind of speaker: "by-armed-group". */
export const getAttributionClass = (kind: string): string => `by-${kind.replaceAll(' ', '-')}`;

/** The name of a verdict, and its meaning for readers. */
export const getVerdictWords = (
  verdict: Verdict,
  language: string,
): Messages['verdicts'][Verdict] => getMessages(language).verdicts[verdict];

/** A number of claims with a verdict: "3 confirmed", "2 assessments". */
export const formatVerdictCount = (verdict: Verdict, count: number, language: string): string =>
  getMessages(language).verdicts[verdict].counted(count);
