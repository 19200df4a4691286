/** Distinguishes opening and closing quotation marks, apostrophes and primes, straight or typographic. */
import { isElision } from './elisions.ts';
import { getQuotationMarks, type QuotationMarks } from './quotation-marks.ts';

/** A mark with its offset and role. */
export interface ClassifiedMark {
  at: number;
  role: 'open' | 'close' | 'apostrophe' | 'prime';
  level: 'double' | 'single';
}

const levels = { double: '"＂“”„‟«»「」〝〞〟❝❞', single: "'＇‘’‚‛‹›『』❛❜" } as const;
const pattern = new RegExp(`[${levels.double}${levels.single}]`, 'g');

const getLevel = (mark: string): ClassifiedMark['level'] =>
  levels.double.includes(mark) ? 'double' : 'single';

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /\d/.test(character);
const isSpace = (character: string | undefined): boolean =>
  character === undefined || /\s/.test(character);

const isStraight = (mark: string): boolean => `"'＂＇`.includes(mark);
const canBeApostrophe = (mark: string): boolean => mark === "'" || mark === '’';

/** A mark and its context. */
interface Surroundings {
  text: string;
  at: number;
  mark: string;
  before: string | undefined;
  after: string | undefined;
  /** The mark directly before this one. */
  neighbour: ClassifiedMark | undefined;
  /** Levels of the open quotations, innermost last. */
  open: ClassifiedMark['level'][];
  language: string;
  marks: QuotationMarks;
}

// Matches up to a mark after a word. A mark before a word opens another quotation, which the next
// closing mark belongs to.
const closing = /^(?:(?!\s['‘][\p{L}\p{N}]).)*?[^\s([{]['’](?![\p{L}\p{N}])/su;

/** Whether a single quotation that opens here would be closed in the same text. */
const isClosedLater = ({ text, at }: Surroundings): boolean => closing.test(text.slice(at + 1));

const isApostrophe = (here: Surroundings): boolean => {
  const { text, at, mark, before, after, language } = here;
  if (!canBeApostrophe(mark)) return false;
  if (isWord(before)) return isWord(after);
  const rest = text.slice(at + 1);
  // Otherwise, a lower-case word may be an elision ('round) unless a quotation closes later.
  return isElision(rest, language) || (/^[\p{Ll}\p{N}]/u.test(rest) && !isClosedLater(here));
};

/** Whether a mark is a gershayim, which precedes the last letter of a Hebrew abbreviation. */
const isGershayim = ({ text, at, mark }: Surroundings): boolean =>
  getLevel(mark) === 'double' &&
  /\p{sc=Hebr}$/u.test(text.slice(0, at)) &&
  /^\p{sc=Hebr}(?![\p{L}\p{M}])/u.test(text.slice(at + 1));

/** Whether a mark means feet, inches, minutes or seconds. Excludes thousands separators: 1'200. */
const isPrime = ({ text, at, mark, before, after, open }: Surroundings): boolean =>
  isStraight(mark) &&
  isDigit(before) &&
  !open.includes(getLevel(mark)) &&
  !/^\d{3}(?!\d)/.test(text.slice(at + 1)) &&
  (!isWord(after) || (mark === "'" && isDigit(after)));

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

/** The role of a mark by its shape, when the context does not decide. Straight marks alternate. */
const readShape = ({ mark, open, marks }: Surroundings): 'open' | 'close' => {
  const level = getLevel(mark);
  const [opening, closing] = marks[level].map((sign) => sign.trim());
  if (isStraight(mark) || opening === closing) return open.includes(level) ? 'close' : 'open';
  if (mark === opening) return 'open';
  if (mark === closing) return 'close';
  return '“‘«‹'.includes(mark) ? 'open' : 'close';
};

const readRole = (here: Surroundings): ClassifiedMark['role'] => {
  const { mark, open } = here;
  if (isGershayim(here)) return 'apostrophe';
  if (isPrime(here)) return 'prime';
  if (isApostrophe(here)) return 'apostrophe';
  if ('„‟‚‛「『〝❝❛'.includes(mark)) return 'open';
  if ('」』〞〟❞❜'.includes(mark)) return 'close';
  const opens = canOpen(here);
  const role = opens === canClose(here) ? readShape(here) : opens ? 'open' : 'close';
  const isStray = role === 'close' && !open.includes('single');
  return isStray && canBeApostrophe(mark) ? 'apostrophe' : role;
};

/** Every mark of a paragraph in order, classified by its context and the quotations open there. */
export const classifyMarks = (text: string, language: string): ClassifiedMark[] => {
  const found: ClassifiedMark[] = [];
  const open: ClassifiedMark['level'][] = [];
  const marks = getQuotationMarks(language);
  for (const { index: at, 0: mark } of text.matchAll(pattern)) {
    const last = found.at(-1);
    const neighbour = last?.at === at - 1 ? last : undefined;
    const [before, after] = [text[at - 1], text[at + 1]];
    const level = getLevel(mark);
    const role = readRole({ text, at, mark, before, after, neighbour, open, language, marks });
    if (role === 'open') open.push(level);
    if (role === 'close' && open.includes(level)) open.length = open.lastIndexOf(level);
    found.push({ at, role, level });
  }
  return found;
};
