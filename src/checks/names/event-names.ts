/** Finds the names in an event that its source does not have. */
import { plainName } from '../language/words/name-pattern.ts';
import type { AnalysisContent } from '../read/content.ts';
import type { DescribedSource } from '../texts/source-texts.ts';
import { getSourceNames } from './attribution-names.ts';
import { getUnknownWords } from './name-stems.ts';
import { findNames } from './find-names.ts';
import { getFrontNames, getNamesOf, isNameKnown } from './known-names.ts';

const getOwnNames = ({ texts, source }: DescribedSource): Set<string>[] =>
  getNamesOf([...texts, ...getSourceNames(source)]);

/** Names of several words that the source does not have. Single words are compared elsewhere. */
const findUnknownNames = (
  text: string,
  source: DescribedSource,
  analysis: AnalysisContent,
): string[] => {
  const known = [getOwnNames(source), getFrontNames(analysis)];
  return findNames(text)
    .filter(({ words }) => getUnknownWords(words, new Set()).length > 1)
    .filter(({ words }) => !known.some((names) => isNameKnown(words, names)))
    .map(({ words }) => words);
};

/** The subject that an event opens with: "The UN lists", "Afghan intelligence announces". */
const subject = new RegExp(`^(?:The |An? )?(?<actor>${plainName})\\s\\p{Ll}`, 'u');

/** A subject that neither the source nor an entry that cites it names. Initials are those of a body that acts. */
const findUnknownActor = (
  text: string,
  source: DescribedSource,
  analysis: AnalysisContent,
): string[] => {
  const actor = subject.exec(text)?.groups?.['actor'] ?? '';
  const front = /^\p{Lu}+$/u.test(actor) ? [] : getFrontNames(analysis);
  const known = [...getOwnNames(source), ...front];
  return actor === '' || isNameKnown(actor, known) ? [] : [actor];
};

/** Every name in the words of an event that its source does not have. */
export const findUnsourcedNames = (
  text: string,
  source: DescribedSource,
  analysis: AnalysisContent,
): string[] => [
  ...findUnknownNames(text, source, analysis),
  ...findUnknownActor(text, source, analysis),
];
