/** Finds the sentences of a paragraph. */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence with its offset in the paragraph. */
export interface Sentence {
  words: string;
  start: number;
}

/** The sentence of a paragraph at an offset. */
export const getSentence = (text: string, offset: number): Sentence => {
  const { segment, index } = segmenter.segment(text).containing(offset) ?? {
    segment: text,
    index: 0,
  };
  return { words: segment, start: index };
};

/** All sentences of a paragraph. */
export const findSentences = (text: string): Sentence[] =>
  [...segmenter.segment(text)].map(({ segment, index }) => ({ words: segment, start: index }));

/** Sentences, and their parts between semicolons: each can speak for somebody else. */
export const findStatements = (text: string): Sentence[] =>
  findSentences(text).flatMap(({ words, start }) => {
    let offset = start;
    return words.split(/(?<=;)/).map((part) => {
      const sentence = { words: part, start: offset };
      offset += part.length;
      return sentence;
    });
  });
