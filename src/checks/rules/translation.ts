/**
 * A translation names an original in another language, which is no translation itself; each language has one.
 *
 * Bad: `translationOf: fery` where no analysis is called so
 *
 * Good: `translationOf: ferry` and `language: fa` at the top of the Persian text
 */
import { getLanguage, type AnalysisContent } from '../read/content.ts';
import type { ContentRule } from '../rule.ts';

const getSubtag = (analysis: AnalysisContent): string => getLanguage(analysis).split('-')[0] ?? '';

/** What is wrong with the original that an analysis names; undefined where nothing is. */
const findFault = (
  analysis: AnalysisContent,
  id: string,
  analyses: AnalysisContent[],
): string | undefined => {
  const original = analyses.find(({ name }) => name === id);
  if (!original || original === analysis) {
    const others = analyses.map(({ name }) => name).filter((name) => name !== analysis.name);
    return `expected another analysis: ${others.join(', ') || 'there is none'}`;
  }
  const further = original.article.data?.translationOf;
  if (further !== undefined) return `a translation itself, expected its original "${further}"`;
  const language = getSubtag(analysis);
  const taken = analyses.find(
    (other) =>
      other !== analysis &&
      (other === original || other.article.data?.translationOf === id) &&
      getSubtag(other) === language,
  );
  return taken && `in "${language}" as analyses/${taken.name}/ is, expected another \`language\``;
};

export const translation: ContentRule = {
  id: 'translation',
  check: ({ analyses }, report) => {
    for (const analysis of analyses) {
      const { data, written, file } = analysis.article;
      const id = data?.translationOf;
      const fault = id === undefined ? undefined : findFault(analysis, id, analyses);
      if (fault)
        report(file, written.at(['translationOf']), `Unexpected original "${id}", ${fault}.`);
    }
  },
};
