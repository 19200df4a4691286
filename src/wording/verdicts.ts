/** Verdicts as readers see them: the name, what it means, and the class that gives each its shape. */
import type { Verdict } from '../schemas/claim.ts';

interface VerdictWords {
  name: string;
  className: string;
  /** Whether marks and notes stand out: readers must know of it. Others stay quiet. */
  isNotable: boolean;
  /** Its classes before the verdict was renamed: addresses with it go on working. */
  formerly?: string[];
  /** What a reader may conclude from it, in one sentence. */
  meaning: string;
}

const words: Record<Verdict, VerdictWords> = {
  confirmed: {
    name: 'Confirmed',
    className: 'is-confirmed',
    isNotable: false,
    meaning: 'A document or a second report says the same.',
  },
  'confirmed, since revised': {
    name: 'Confirmed, since revised',
    className: 'is-revised',
    isNotable: true,
    meaning: 'It was reported so at the time, and a later count or estimate gave another figure.',
  },
  contradicted: {
    name: 'Contradicted',
    className: 'is-contradicted',
    formerly: ['is-differing'],
    isNotable: true,
    meaning: 'A document says otherwise about the same thing.',
  },
  'not confirmed': {
    name: 'Not confirmed',
    className: 'is-unconfirmed',
    isNotable: true,
    meaning: 'We looked for a document that bears it out and found none; it may still be true.',
  },
  assessment: {
    name: 'Assessment',
    className: 'is-assessment',
    isNotable: false,
    meaning: 'It is an opinion or a forecast: we say whose it is, and no document can settle it.',
  },
};

/** Name, class and meaning of a verdict. */
export const getVerdictName = (verdict: Verdict): VerdictWords => words[verdict];
