/** Invents paragraphs with marks in them, and a claim for every mark. */
import { getSlug, inventClaim } from './invented-record.ts';
import { capitalize, type Writer } from './invented-words.ts';

/** A text under way: what it claims so far, and the means to go on with it. */
export const createText = (writer: Writer, sources: string[]) => {
  const { write, count } = writer;
  const claims: Record<string, ReturnType<typeof inventClaim>> = {};

  /** Every source is cited in turn, so that none is left unused. */
  const addClaim = (): string => {
    const index = Object.keys(claims).length;
    const id = `${getSlug(write(2))}-n${index}`;
    claims[id] = inventClaim(writer, sources, sources[index % sources.length] ?? '');
    return id;
  };

  const writeSentence = (words: number, isMarked: boolean): string => {
    const before = count(2, words - 5);
    const middle = isMarked ? `:claim[${write(3)}]{#${addClaim()}}` : write(3);
    return `${capitalize(write(before))} ${middle} ${write(words - 3 - before)}.`;
  };

  /** Sentences of about 20 words, the first of them with a mark each. */
  const writeParagraph = (words: number, marks: number): string => {
    const sentences = Math.max(marks, Math.round(words / 20));
    return Array.from({ length: sentences }, (_, index) =>
      writeSentence(Math.max(9, Math.floor(words / sentences)), index < marks),
    ).join(' ');
  };

  /** As many paragraphs of so many words as there are numbers of marks. */
  const writeParagraphs = (words: number, marks: number[]): string =>
    marks.map((item) => writeParagraph(words, item)).join('\n\n');

  return { claims, writeParagraphs };
};
