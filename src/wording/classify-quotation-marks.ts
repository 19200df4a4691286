/** Distinguishes opening and closing quotation marks, apostrophes and primes, straight or typographic. */
import { isElision } from './elisions.ts';
import { getQuotationMarks, type QuotationMarks } from './quotation-marks.ts';

/** A quotation mark, apostrophe or prime with its offset and role. */
export interface ClassifiedQuotationMark {
  at: number;
  role: 'open' | 'close' | 'apostrophe' | 'prime';
  level: 'double' | 'single';
}

const levels = { double: '"＂“”„‟«»「」〝〞〟❝❞', single: "'＇‘’‚‛‹›『』❛❜" } as const;
const pattern = new RegExp(`[${levels.double}${levels.single}]`, 'g');

const getLevel = (sign: string): ClassifiedQuotationMark['level'] =>
  levels.double.includes(sign) ? 'double' : 'single';

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /\d/.test(character);
const isSpace = (character: string | undefined): boolean =>
  character === undefined || /\s/.test(character);

const isStraight = (sign: string): boolean => `"'＂＇`.includes(sign);
const canBeApostrophe = (sign: string): boolean => sign === "'" || sign === '’';

/** A character that may be a quotation mark, and its context. */
interface Surroundings {
  text: string;
  at: number;
  sign: string;
  before: string | undefined;
  after: string | undefined;
  /** The one directly before this one. */
  neighbour: ClassifiedQuotationMark | undefined;
  /** Levels of the open quotations, innermost last. */
  open: ClassifiedQuotationMark['level'][];
  language: string;
  quotationMarks: QuotationMarks;
}

// Matches up to a sign after a word. A sign before a word opens another quotation, which the next
// closing one belongs to.
const closing = /^(?:(?!\s['‘][\p{L}\p{N}]).)*?[^\s([{]['’](?![\p{L}\p{N}])/su;

/** Whether a single quotation that opens here would be closed in the same text. */
const isClosedLater = ({ text, at }: Surroundings): boolean => closing.test(text.slice(at + 1));

const isApostrophe = (here: Surroundings): boolean => {
  const { text, at, sign, before, after, language } = here;
  if (!canBeApostrophe(sign)) return false;
  if (isWord(before)) return isWord(after);
  const rest = text.slice(at + 1);
  // Otherwise, a lower-case word may be an elision ('round) unless a quotation closes later.
  return isElision(rest, language) || (/^[\p{Ll}\p{N}]/u.test(rest) && !isClosedLater(here));
};

/** Whether a quotation mark is a gershayim, which precedes the last letter of a Hebrew abbreviation. */
const isGershayim = ({ text, at, sign }: Surroundings): boolean =>
  getLevel(sign) === 'double' &&
  /\p{sc=Hebr}$/u.test(text.slice(0, at)) &&
  /^\p{sc=Hebr}(?![\p{L}\p{M}])/u.test(text.slice(at + 1));

/** Whether a sign means feet, inches, minutes or seconds. Excludes thousands separators: 1'200. */
const isPrime = ({ text, at, sign, before, after, open }: Surroundings): boolean =>
  isStraight(sign) &&
  isDigit(before) &&
  !open.includes(getLevel(sign)) &&
  !/^\d{3}(?!\d)/.test(text.slice(at + 1)) &&
  (!isWord(after) || (sign === "'" && isDigit(after)));

/** Matches characters that cannot begin a quotation; three full stops can, as an ellipsis. */
const ending = /^(?:[,;:!?)\]}]|\.(?!\.))/;

const canOpen = ({ text, at, before, after, neighbour }: Surroundings): boolean => {
  if (isSpace(after) || ending.test(text.slice(at + 1, at + 3))) return false;
  if (neighbour?.role === 'open' || isSpace(before)) return true;
  if (neighbour?.role === 'apostrophe') return isWord(after);
  return /[([{<¿¡—–/-]/.test(before ?? '');
};

const canClose = ({ before, neighbour }: Surroundings): boolean =>
  neighbour?.role !== 'open' && !isSpace(before) && !/[([{<¿¡]/.test(before ?? '');

/** The role of a quotation mark by its shape, when the context does not decide. Straight ones alternate. */
const readShape = ({ sign, open, quotationMarks }: Surroundings): 'open' | 'close' => {
  const level = getLevel(sign);
  const [opening, closing] = quotationMarks[level].map((each) => each.trim());
  if (isStraight(sign) || opening === closing) return open.includes(level) ? 'close' : 'open';
  if (sign === opening) return 'open';
  if (sign === closing) return 'close';
  return '“‘«‹'.includes(sign) ? 'open' : 'close';
};

const readRole = (here: Surroundings): ClassifiedQuotationMark['role'] => {
  const { sign, open } = here;
  if (isGershayim(here)) return 'apostrophe';
  if (isPrime(here)) return 'prime';
  if (isApostrophe(here)) return 'apostrophe';
  if ('„‟‚‛「『〝❝❛'.includes(sign)) return 'open';
  if ('」』〞〟❞❜'.includes(sign)) return 'close';
  const opens = canOpen(here);
  const role = opens === canClose(here) ? readShape(here) : opens ? 'open' : 'close';
  const isStray = role === 'close' && !open.includes('single');
  return isStray && canBeApostrophe(sign) ? 'apostrophe' : role;
};

/**
 * Every quotation mark, apostrophe and prime of a paragraph in order, classified by its context and the
 * quotations open there.
 */
export const classifyQuotationMarks = (
  text: string,
  language: string,
): ClassifiedQuotationMark[] => {
  const found: ClassifiedQuotationMark[] = [];
  const open: ClassifiedQuotationMark['level'][] = [];
  const quotationMarks = getQuotationMarks(language);
  for (const { index: at, 0: sign } of text.matchAll(pattern)) {
    const last = found.at(-1);
    const neighbour = last?.at === at - 1 ? last : undefined;
    const [before, after] = [text[at - 1], text[at + 1]];
    const level = getLevel(sign);
    const role = readRole({
      text,
      at,
      sign,
      before,
      after,
      neighbour,
      open,
      language,
      quotationMarks,
    });
    if (role === 'open') open.push(level);
    if (role === 'close' && open.includes(level)) open.length = open.lastIndexOf(level);
    found.push({ at, role, level });
  }
  return found;
};
