/** Refuses to state as fact what only one report says. */
import type { ClaimData } from '../../schemas/claim.ts';
import { getTexts, getValid, type AnalysisContent } from '../content.ts';
import { getNames, isNamed } from '../names.ts';
import type { Mark, Prose } from '../prose.ts';
import { refuse } from '../refuse.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const getSentence = (text: string, offset: number) => {
  const { segment, index } = segmenter.segment(text).containing(offset) ?? {
    segment: text,
    index: 0,
  };
  return { words: segment, before: text.slice(0, index) };
};

const pronoun = /\b(?:he|she|they|his|her|their|him|them|it|its|the paper)\b/i;

/** The sentence names somebody, or refers back to a name earlier in the paragraph. */
const isAttributed = ({ text }: Prose, { start }: Mark, names: string[]): boolean => {
  const { words, before } = getSentence(text, start);
  return isNamed(words, names) || (pronoun.test(words) && isNamed(before, names));
};

const checkMark = (prose: Prose, mark: Mark, claim: ClaimData, names: string[]): void => {
  if (claim.grade !== 'C' || mark.words.trim() === '' || isAttributed(prose, mark, names)) return;
  const shown = names.slice(0, 6).join(', ');
  refuse(
    prose.file,
    prose.at(mark.start, mark.end),
    'attribution',
    `Unexpected "${mark.words}" stated as fact, expected its sentence to say whose word it is (grade C): ${shown}.`,
  );
};

/** A claim of grade C is printed with the name of who says so. */
export const attributedClaims = (analysis: AnalysisContent): void => {
  for (const prose of getTexts(analysis).flatMap((text) => text.prose))
    for (const mark of prose.marks) {
      const data = analysis.claims.get(mark.id)?.data;
      if (mark.kind === 'claim' && data)
        checkMark(prose, mark, data, getNames(data, analysis.sources));
    }
};

/** General knowledge (grade D) is not printed. */
export const printableGrades = ({ claims }: AnalysisContent): void => {
  for (const { data, file, at } of getValid(claims))
    if (data.grade === 'D')
      refuse(
        file,
        at('grade'),
        'printable-grade',
        'Unexpected grade D in the record, expected a statement with a source (A, B or C) or none.',
      );
};
