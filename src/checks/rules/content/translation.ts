/**
 * A translation names an original in another language that is not a translation itself; each language has
 * at most one translation.
 *
 * Bad: `translationOf: fery` where no analysis is called so
 *
 * Good: `translationOf: ferry` and `language: fa` at the top of the Persian text
 */
import type { Outline } from '../../read/outline.ts';
import { getFile } from '../../read/content.ts';
import type { ContentRule } from '../../rule.ts';

const getSubtag = ({ language }: Outline): string => language.split('-')[0] ?? '';

/** The problem with the original that an analysis names; undefined if there is none. */
const findFault = (analysis: Outline, id: string, analyses: Outline[]): string | undefined => {
  const original = analyses.find(({ name }) => name === id);
  if (!original || original === analysis) {
    const others = analyses.map(({ name }) => name).filter((name) => name !== analysis.name);
    return `expected another analysis: ${others.join(', ') || 'there is no other'}`;
  }
  const further = original.translationOf?.id;
  if (further !== undefined) return `a translation itself, expected its original "${further}"`;
  const language = getSubtag(analysis);
  const taken = analyses.find(
    (other) =>
      other !== analysis &&
      (other === original || other.translationOf?.id === id) &&
      getSubtag(other) === language,
  );
  return taken && `already in "${language}" in analyses/${taken.name}/, expected another \`language\``;
};

export const translation: ContentRule = {
  id: 'translation',
  check: (content, report) => {
    for (const outline of content.outlines) {
      const { article, translationOf } = outline;
      const fault = translationOf && findFault(outline, translationOf.id, content.outlines);
      if (fault)
        report(
          getFile(content, article),
          translationOf.range,
          `Unexpected original "${translationOf.id}", ${fault}.`,
        );
    }
  },
};
