/** Locates and explains JSON syntax errors, because the parser gives a position only for some. */
import type { TextProblem } from './decode.ts';

const getParserMessage = (text: string): string => {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Offset of the unexpected token: the first one with which the text up to it is invalid. */
const findToken = (text: string, token: string): number => {
  const start = `Unexpected token '${token}'`;
  let offset = text.indexOf(token);
  while (offset >= 0 && !getParserMessage(text.slice(0, offset + token.length)).startsWith(start))
    offset = text.indexOf(token, offset + 1);
  return offset;
};

const findOffset = (text: string, message: string): number => {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  const [, token] = /^Unexpected token '(.+?)', /su.exec(message) ?? [];
  const offset = token === undefined ? -1 : findToken(text, token);
  return offset < 0 ? text.trimEnd().length : offset;
};

/** Trailing commas are valid in JavaScript, but not in JSON. */
const describeComma = (text: string, offset: number): string | undefined => {
  const before = text.slice(0, offset).trimEnd();
  return /[\]}]/.test(text[offset] ?? '') && before.endsWith(',')
    ? `Unexpected comma before "${text[offset]}", expected none after the last item`
    : undefined;
};

/** The first syntax error of a JSON text. */
export const findJsonProblem = (text: string): TextProblem => {
  const message = getParserMessage(text);
  const offset = findOffset(text, message);
  const sentence = message.replace(/(?: in JSON|, (?:\.\.\.)?"[^]*is not valid JSON)[^]*$/, '');
  return { offset, reason: `Unexpected JSON: ${describeComma(text, offset) ?? sentence}.` };
};
