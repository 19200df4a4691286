/** Verdicts as readers see them: the name, what it means, and the class that gives each its shape. */
import type { Verdict } from '../schemas/claim.ts';

interface VerdictWords {
  name: string;
  className: string;
  /** Whether marks and notes stand out: readers must know of it. Others stay quiet. */
  isNotable: boolean;
  /** What a reader may conclude from it. */
  meaning: string;
}

const words: Record<Verdict, VerdictWords> = {
  confirmed: {
    name: 'Confirmed',
    className: 'is-confirmed',
    isNotable: false,
    meaning:
      'A document or a second report says the same. The note names it and says whether we read it ourselves.',
  },
  'confirmed, since revised': {
    name: 'Confirmed, since revised',
    className: 'is-revised',
    isNotable: true,
    meaning:
      'It was so reported at the time, and a later count or estimate gives another figure. The note gives the later one with its date.',
  },
  contradicted: {
    name: 'Contradicted',
    className: 'is-contradicted',
    isNotable: true,
    meaning:
      'A document says otherwise about the same thing. The note says what, and since when that could be known.',
  },
  'not confirmed': {
    name: 'Not confirmed',
    className: 'is-unconfirmed',
    isNotable: true,
    meaning:
      'We looked for a document that bears it out and found none. That is a finding about the record; the statement may still be true.',
  },
  assessment: {
    name: 'Assessment',
    className: 'is-assessment',
    isNotable: false,
    meaning:
      'An opinion or a forecast. We say whose it is and do not judge it, because no document can settle it.',
  },
};

/** Name, class and meaning of a verdict. */
export const getVerdictName = (verdict: Verdict): VerdictWords => words[verdict];
