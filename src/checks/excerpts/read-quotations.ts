/** Finds the quotations in a text, including those that span paragraphs. */
import type { VFile } from 'vfile';
import { findQuotations, findUnclosed, type Quotation } from '../../wording/pair-quotations.ts';
import type { Prose } from '../read/prose.ts';
import type { Range } from '../report/range.ts';

/** Quoted words and their position. */
export interface QuotedText {
  words: string;
  /** The paragraphs that contain the quotation, usually one. */
  paragraphs: Prose[];
  file: VFile;
  range: Range;
}

/** The part of a quotation within one paragraph. */
type Piece = Quotation & { paragraph: Prose };

const quote = (pieces: [Piece, ...Piece[]]): QuotedText => {
  const [first] = pieces;
  const last = pieces.at(-1) ?? first;
  const { file } = first.paragraph;
  return {
    words: pieces.map(({ words }) => words).join(' '),
    paragraphs: pieces.map(({ paragraph }) => paragraph),
    file,
    range: {
      start: first.paragraph.at(first.start, first.end).start,
      end: last.paragraph.at(last.start, last.end).end,
    },
  };
};

/** A paragraph that opens with a quotation mark continues the quotation of the previous paragraph. */
const getFirstPiece = (paragraph: Prose | undefined, language: string): Piece | undefined => {
  if (paragraph?.node.type !== 'paragraph') return undefined;
  const { text } = paragraph;
  const pieces = [...findQuotations(text, language), findUnclosed(text, language)];
  const piece = pieces.find((each) => each?.start === 0);
  return piece && { ...piece, paragraph };
};

/** The parts of a quotation that is not closed in its first paragraph. */
const readContinued = (prose: Prose[], index: number, language: string): Piece[] => {
  const paragraph = prose[index];
  const open = paragraph && findUnclosed(paragraph.text, language);
  if (!open) return [];
  const pieces: Piece[] = [{ ...open, paragraph }];
  for (let at = index + 1; ; at++) {
    const next =
      prose[at]?.file === paragraph.file ? getFirstPiece(prose[at], language) : undefined;
    if (!next) return pieces;
    pieces.push(next);
    if (next.end < next.paragraph.text.length || !findUnclosed(next.paragraph.text, language))
      return pieces;
  }
};

/** A block quotation is quoted in full. */
const readBlock = (paragraph: Prose): QuotedText => {
  const { text: words } = paragraph;
  return quote([{ paragraph, words, level: 'double', start: 0, end: words.length }]);
};

/** Every quotation in some prose, in order. */
export const readQuotations = (prose: Prose[], language: string): QuotedText[] => {
  const found: QuotedText[] = [];
  const followed = new Set<Prose>();
  for (const [index, paragraph] of prose.entries()) {
    if (paragraph.isQuoted) {
      found.push(readBlock(paragraph));
      continue;
    }
    const whole = findQuotations(paragraph.text, language).filter(
      ({ start }) => start > 0 || !followed.has(paragraph),
    );
    found.push(...whole.map((quotation) => quote([{ ...quotation, paragraph }])));
    const [first, ...rest] = followed.has(paragraph) ? [] : readContinued(prose, index, language);
    // An unclosed single quotation mark may be an apostrophe. An unclosed double one quotes to the end.
    if (!first || (rest.length === 0 && first.level === 'single')) continue;
    found.push(quote([first, ...rest]));
    for (const piece of rest) followed.add(piece.paragraph);
  }
  return found;
};
