/** Invents paragraphs with marks in them, and a claim for every mark. */
import { getSlug, inventClaim } from './invented-record.ts';
import { capitalize, type Writer } from './invented-words.ts';

/** The state of a text in progress: its claims so far, and the generators of words and numbers. */
export const createText = (writer: Writer, sources: string[]) => {
  const { write, count } = writer;
  const claims: Record<string, ReturnType<typeof inventClaim>> = {};

  /** Cites the sources in turn, so that none is unused. */
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

  /** One paragraph for each number of marks. */
  const writeParagraphs = (words: number, marks: number[]): string =>
    marks.map((item) => writeParagraph(words, item)).join('\n\n');

  return { claims, writeParagraphs };
};
