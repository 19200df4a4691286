/**
 * A list of names that repeats one in the record has the same names.
 *
 * Bad: `The report names the ports of Marrow, Tarn and Holm.` where the record has "the ports of Marrow, Tarn and Selby"
 *
 * Good: `The report names the ports of Marrow, Tarn and Selby.`
 */
import { getValid, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getRecordSentences } from '../../texts/record-sentences.ts';
import { getVisibleStatements } from '../../texts/visible-texts.ts';
import { findNameLists, findOtherNames, type NameList } from '../../language/words/name-lists.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { countShared } from '../../language/words/shared-words.ts';

/** A list, and the sentence of the record that has it. */
interface RecordList {
  list: NameList;
  sentence: string;
}

const findRecordLists = ({ claims }: AnalysisContent): RecordList[] =>
  getValid(claims)
    .flatMap(({ data }) => getRecordSentences(data))
    .flatMap(({ text }) => findStatements(text))
    .flatMap(({ words }) => findNameLists(words).map((list) => ({ list, sentence: words })));

/** Minimum number of words, besides names, that two sentences about the same list share. */
const least = 2;

/** A name that differs from the closest list of the record; undefined when the record has the same list. */
const findOtherName = (
  words: string,
  list: NameList,
  known: RecordList[],
): [string, RecordList] | [] => {
  if (known.some((other) => findOtherNames(list, other.list).length === 0)) return [];
  const near = known
    .filter((other) => findOtherNames(list, other.list).length === 1)
    .map((other) => ({ other, shared: countShared(words, other.sentence, list.names) }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (!near || near.shared < least) return [];
  const [name] = findOtherNames(list, near.other.list);
  return name === undefined ? [] : [name, near.other];
};

export const nameList: AnalysisRule = {
  id: 'name-list',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    const known = findRecordLists(analysis);
    for (const { text: words, file, at } of getVisibleStatements(analysis))
      for (const list of findNameLists(words)) {
        const [name, other] = findOtherName(words, list, known);
        if (name === undefined || !other) continue;
        const start = words.indexOf(name, list.start);
        report(
          file,
          at(start, start + name.length),
          `Unexpected "${name}", expected the names of the record: "${other.sentence.trim()}"`,
        );
      }
  },
};
