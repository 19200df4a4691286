/** Verdicts as readers see them: their words, and the class that gives each its shape. */
import type { Verdict } from '../schemas/claim.ts';
import { getMessages, type Messages } from './messages.ts';

interface VerdictStyle {
  className: string;
  /** Whether marks and notes stand out: readers must know of it. Others stay quiet. */
  isNotable: boolean;
  /** Its classes before the verdict was renamed: addresses with it go on working. */
  formerly?: string[];
}

const styles: Record<Verdict, VerdictStyle> = {
  confirmed: {
    className: 'is-confirmed',
    isNotable: false,
  },
  'confirmed, since revised': {
    className: 'is-revised',
    isNotable: true,
  },
  contradicted: {
    className: 'is-contradicted',
    formerly: ['is-differing'],
    isNotable: true,
  },
  'not confirmed': {
    className: 'is-unconfirmed',
    isNotable: true,
  },
  assessment: {
    className: 'is-assessment',
    isNotable: false,
  },
};

/** The class of a verdict, and whether it stands out. */
export const getVerdictStyle = (verdict: Verdict): VerdictStyle => styles[verdict];

/** Its name, and what a reader may conclude from it. */
export const getVerdictWords = (
  verdict: Verdict,
  language: string,
): Messages['verdicts'][Verdict] => getMessages(language).verdicts[verdict];

/** A number of statements with it: "3 confirmed", "2 assessments". */
export const formatCount = (verdict: Verdict, count: number, language: string): string =>
  getMessages(language).verdicts[verdict].counted(count);
