/** Finds vague numbers: "dozens", "several hundred", "tens of thousands". */
import { memoise } from '../../../platform/memoise.ts';
import { getStems } from '../words/stems.ts';

/** A vague number, and stems of what it counts. */
export interface VagueNumber {
  words: string;
  start: number;
  end: number;
  /** The size of one unit: 12 for "dozens", 1,000 for "several thousand". */
  unit: number;
  nouns: string[];
}

const units: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
};

const unit = `(?<unit>${Object.keys(units).join('|')})`;

const pattern = new RegExp(
  `\\b(?:(?:several|a few|many)\\s${unit}|(?<times>tens|hundreds)\\sof\\s(?<many>thousands|millions)|${unit.replace('unit', 'plural')}s)\\b(?<rest>(?:\\sof)?(?:\\s(?!(?:to|and|of|in|on|by|at|from|with|for|or|as|is|was|were|had|have|the|a|an|that|who|which|when)\\b)\\p{L}+){0,2})`,
  'giu',
);

const times: Record<string, number> = { tens: 10, hundreds: 100 };

/** Every vague number in a text. */
export const findVagueNumbers = memoise((text: string): VagueNumber[] =>
  [...text.matchAll(pattern)].map(({ 0: whole, index: start, groups = {} }) => {
    const { unit: single, plural, many, times: factor, rest = '' } = groups;
    const name = (single ?? plural ?? many ?? '').toLowerCase().replace(/s$/, '');
    const words = whole.slice(0, whole.length - rest.length);
    return {
      ...{ words, start, end: start + words.length, nouns: getStems(rest) },
      unit: (units[name] ?? 1) * (times[factor?.toLowerCase() ?? ''] ?? 1),
    };
  }),
);

/** Whether a vague number can describe a number: "thousands" or "hundreds" for "1,800". */
export const isVaguely = ({ unit: one }: VagueNumber, value: number): boolean =>
  value >= one && value < one * 100;
