/** Holds corrections, allowances, mentions and former names against the analysis they stand in. */
import { getTexts, getValid, type AnalysisContent } from '../content.ts';
import { refuse } from '../refuse.ts';

/** Corrections stand newest first. */
export const orderedCorrections = ({ article }: AnalysisContent): void => {
  const { data, file, written } = article;
  data?.corrections.forEach(({ date }, index) => {
    const newer = data.corrections[index - 1]?.date;
    if (newer === undefined || newer >= date) return;
    const reason = `Unexpected correction of ${date} below one of ${newer}, expected the newest first.`;
    refuse(file, written.at(['corrections', index, 'date']), 'correction-order', reason);
  });
};

/** All text of a value at any depth. */
const getStrings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(getStrings)
    : [];
};

/** All words that readers read, without the given front-matter field. */
const getReadWords = (analysis: AnalysisContent, without: string): string[] =>
  getTexts(analysis).flatMap((text) => [
    ...text.prose.map((prose) => prose.text),
    ...getStrings({ ...text.data, [without]: undefined }),
  ]);

/** Every allowance lets something through: its words stand in the text or in titles and summaries. */
export const usedAllowances = (analysis: AnalysisContent): void => {
  const { data, file, written } = analysis.article;
  const texts = getReadWords(analysis, 'allow');
  data?.allow.forEach(({ words }, index) => {
    if (texts.some((text) => text.includes(words))) return;
    const reason = `Unexpected allowance "${words}" that the text does not use, expected these words in it or no entry.`;
    refuse(file, written.at(['allow', index, 'words']), 'used-allowance', reason);
  });
};

/** Every mention is one: its name stands in the text or among the topics. */
export const usedMentions = (analysis: AnalysisContent): void => {
  const { data, file, written } = analysis.article;
  const texts = getReadWords(analysis, 'mentions');
  data?.mentions.forEach(({ name }, index) => {
    if (texts.some((text) => text.includes(name))) return;
    const reason = `Unexpected mention "${name}", expected a name as the text or a topic spells it.`;
    refuse(file, written.at(['mentions', index, 'name']), 'used-mention', reason);
  });
};

/** A former id is nobody's present one: its old address leads on to the new. */
export const formerIds = (analysis: AnalysisContent): void => {
  for (const { data, file, at, id } of getValid(analysis.claims))
    data.formerly.forEach((former, index) => {
      if (analysis.claims.has(former))
        refuse(
          file,
          at('formerly', index),
          'former-id',
          `Unexpected former id "${former}" of "${id}", expected one that no claim has now.`,
        );
    });
};
