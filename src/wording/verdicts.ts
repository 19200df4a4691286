/** Verdicts as readers see them: their words, and the class that gives each its shape. */
import type { Verdict } from '../schemas/claim.ts';
import { getMessages, type Messages } from './messages.ts';

interface VerdictStyle {
  className: string;
  /** Whether marks and notes stand out: readers must know of it. Others stay quiet. */
  isNotable: boolean;
  /** Its part of the bar of verdicts: full for what stands or fell, half full for what was revised, empty for what nobody could check. */
  shape: 'full' | 'half' | 'empty';
  /** Its classes before the verdict was renamed: addresses with it go on working. */
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

/** How a verdict is drawn: its class, its shape in the bar, and whether it stands out. */
export const getVerdictStyle = (verdict: Verdict): VerdictStyle => styles[verdict];

/** Id of the control that filters the record by a class: "only-is-contradicted", "only-by-armed-group". */
export const getFilterId = (className: string): string => `only-${className}`;

/** The class of a row of the record by who says so: "by-armed-group". */
export const getAttributionClass = (kind: string): string => `by-${kind.replaceAll(' ', '-')}`;

/** Its name, and what a reader may conclude from it. */
export const getVerdictWords = (
  verdict: Verdict,
  language: string,
): Messages['verdicts'][Verdict] => getMessages(language).verdicts[verdict];

/** A number of statements with it: "3 confirmed", "2 assessments". */
export const formatCount = (verdict: Verdict, count: number, language: string): string =>
  getMessages(language).verdicts[verdict].counted(count);
