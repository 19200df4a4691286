/**
 * A sentence of the record names only people and sources of its own entry.
 *
 * Bad: `shows: The Gazette reports a range.` of a source that only the auditor published
 *
 * Good: `shows: The auditor reports a range.`
 */
import { getValid, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import { getCitedIds } from '../../texts/cited-sources.ts';
import { getUnknownWords } from '../../names/name-stems.ts';
import { findWithStem } from '../../names/name-index.ts';
import { findNames } from '../../names/find-names.ts';
import { getKnownNames, isNameOfOthers } from '../../names/known-names.ts';
import { getWordsBeside } from '../../names/record-sentence-names.ts';
import { getRecordSentences, type RecordSentence } from '../../texts/record-sentences.ts';
import type { AnalysisRule } from '../../rule.ts';
import type { ClaimData } from '../../../schemas/claim.ts';
import { findAttributed } from '../../language/words/attributions.ts';
import { hasDenial } from '../../language/words/denials.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { getSourceNames } from '../../names/attribution-names.ts';
import { getStems } from '../../language/words/stems.ts';

/** A name or office, and the words before the office that distinguish it. */
interface Named {
  words: string;
  role: string[];
}

/** Matches verbs of reporting after an office. Otherwise the office may be the subject of a report. */
const reporting = /^\s(?:reports?|prints?|quotes?|relays?|publishe[sd])\b/u;
const owned = /^\s(?:own )?(?:words|remarks|statement|speech|interview|briefing|answer)\b/u;

/** The people and bodies that speak or act in a sentence, or whose words it reports. */
const findSpeakers = (text: string): Named[] => [
  ...findAttributed(text).filter(
    ({ role, end }) => role.length === 0 || reporting.test(text.slice(end)),
  ),
  ...findNames(text)
    .filter(({ words, end }) => /['’]s$/u.test(words) && owned.test(text.slice(end)))
    .map(({ words }) => ({ words: words.slice(0, -2), role: [] })),
];

/** The speakers of a sentence; in a finding, which summarises the entry, everybody who is named. */
const findNamed = ({ path: [field], text }: RecordSentence): Named[] => {
  if (field === 'statement' || field === 'instead') return [];
  const statements = findStatements(text).map(({ words }) => words);
  if (field !== 'finding') return statements.flatMap(findSpeakers);
  // The entry has no other mention of what was not seen: "The White House transcript was not seen".
  return statements
    .filter((words) => !hasDenial(words))
    .flatMap((words) => [
      ...findSpeakers(words),
      ...findNames(words).map((name) => ({ words: name.words, role: [] })),
    ]);
};

const printing =
  /^(?:The )?(?<who>\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*)*)\s(?:reports|prints|relays|has the same|has this)\b/u;

/** The paper or agency that evidence begins with. It must be beside it, even if no other text names it. */
const findPrinter = ({ path: [field], text }: RecordSentence): Named[] => {
  const who = field === 'evidence' ? printing.exec(text)?.groups?.['who'] : undefined;
  return who ? [{ words: who, role: [] }] : [];
};

type Words = Pick<Set<string>, 'has'>;

const hasStem = (known: Words, word: string): boolean =>
  known.has(word.toLowerCase()) || getStems(word).some((stem) => known.has(stem));

const isInEntry = ({ words, role }: Named, known: Words): boolean =>
  role.length > 0
    ? role.some((word) => hasStem(known, word))
    : known.has(words.toLowerCase()) || getUnknownWords(words, known).length === 0;

/** Texts that have a word or one of its stems. */
const findWithWord = (word: string, texts: Set<string>[]): Set<number> =>
  new Set([word.toLowerCase(), ...getStems(word)].flatMap((stem) => findWithStem(stem, texts)));

/** Whether several texts have all the words before an office. */
const isRoleOfOthers = (role: string[], texts: Set<string>[]): boolean => {
  const [first = new Set<number>(), ...others] = role.map((word) => findWithWord(word, texts));
  return [...first].filter((text) => others.every((other) => other.has(text))).length > 1;
};

/** Whether other texts than the sentence itself have the name. */
const isElsewhere = ({ words, role }: Named, analysis: AnalysisContent): boolean => {
  const texts = getKnownNames(analysis);
  return role.length > 0 ? isRoleOfOthers(role, texts) : isNameOfOthers(words, texts);
};

/** A source without a publisher, or that cannot be read, is reported elsewhere. */
const hasUnnamedSource = (claim: ClaimData, { sources }: AnalysisContent): boolean =>
  getCitedIds(claim).some((id) => {
    const source = sources.get(id)?.data;
    return !source || getSourceNames(source).length === 0;
  });

const findStrangers = (
  claim: ClaimData,
  sentence: RecordSentence,
  analysis: AnalysisContent,
): string[] => {
  const [named, printers] = [findNamed(sentence), findPrinter(sentence)];
  if (named.length + printers.length === 0 || hasUnnamedSource(claim, analysis)) return [];
  const known = getWordsBeside(claim, sentence, analysis);
  const strangers = [...named.filter((each) => isElsewhere(each, analysis)), ...printers].filter(
    (each) => !isInEntry(each, known),
  );
  return [...new Set(strangers.map(({ words }) => words.trim()))];
};

export const recordName: AnalysisRule = {
  id: 'record-name',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const { id, data, file, at } of getValid(analysis.claims))
      for (const sentence of getRecordSentences(data))
        for (const words of findStrangers(data, sentence, analysis))
          report(
            file,
            at(...sentence.path),
            `Unexpected "${words}", expected a person or organisation that the rest of "${id}" or its source names.`,
          );
  },
};
