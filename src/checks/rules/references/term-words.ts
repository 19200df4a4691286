/**
 * A name in a `:term` is a form of the one that its entry in the glossary has.
 *
 * Bad: `:term[The Tarn Ferry]{#nordvik}` where the entry has `term: Nordvik Line`
 *
 * Good: `:term[The Nordvik Line]{#nordvik}`
 */
import { isEnglish } from '../../../schemas/language.ts';
import { getNameStems, getNameWords } from '../../names/name-stems.ts';
import { getLanguage, getProse } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';

export const termWords: AnalysisRule = {
  id: 'term-words',
  guesses: true,
  check: (analysis, report) => {
    const { data } = analysis.article;
    if (!data || !isEnglish(getLanguage(analysis))) return;
    for (const { marks, file } of getProse(analysis))
      for (const { kind, id, words, node } of marks) {
        const entry = kind === 'term' ? data.glossary[id] : undefined;
        if (!entry) continue;
        const known = [entry.term, ...entry.also].map((name) => getNameWords(name));
        const said = getNameWords(words);
        // Words without a name may describe the term: "the operator".
        if (getNameStems(words).length > 0 && known.every((name) => name.isDisjointFrom(said)))
          report(
            file,
            node.position,
            `Unexpected "${words}", expected a form of "${entry.term}", the term of "${id}".`,
          );
      }
  },
};
