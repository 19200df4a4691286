/** Splits paragraphs into sentences and statements. */
import { memoise } from '../../../platform/memoise.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence with its offset in the paragraph. */
export interface Sentence {
  words: string;
  start: number;
}

/** All sentences of a paragraph. */
export const findSentences = memoise((text: string): Sentence[] =>
  [...segmenter.segment(text)].map(({ segment, index }) => ({ words: segment, start: index })),
);

/** The sentence at an offset of a paragraph. */
export const getSentence = (text: string, offset: number): Sentence =>
  findSentences(text).find(({ words, start }) => offset < start + words.length) ?? {
    words: text,
    start: 0,
  };

/** Sentences and their parts between semicolons, because each part can have its own speaker. */
export const findStatements = memoise((text: string): Sentence[] =>
  findSentences(text).flatMap(({ words, start }) => {
    let offset = start;
    return words.split(/(?<=;)/).map((part) => {
      const sentence = { words: part, start: offset };
      offset += part.length;
      return sentence;
    });
  }),
);

/** The words of every statement, without the spaces around them. */
export const splitStatements = memoise((text: string): string[] =>
  findStatements(text).map(({ words }) => words.trim()),
);

/** The statement at an offset: a sentence, or the part of it between semicolons. */
export const getStatement = (text: string, offset: number): Sentence =>
  findStatements(text).find(({ words, start }) => offset < start + words.length) ?? {
    words: text,
    start: 0,
  };
