/** Parses YAML without throwing: an error is returned as one problem with its position. */
import { Document, isAlias, isNode, parseDocument, visit } from 'yaml';
import type { ErrorCode, YAMLError } from 'yaml';

/** Text that cannot be read, by its offsets. */
interface YamlProblem {
  offsets: [number, number];
  reason: string;
}

interface ParsedYaml {
  document: Document;
  value?: unknown;
  problem?: YamlProblem;
}

const describe = (sentence: string) => `Unexpected YAML: ${sentence.replace(/\.?$/, '.')}`;

const inMarks = 'put a text that has such signs in quotation marks';

/** What to do about an error, by the code that the parser gives it. */
const advice: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'write a backslash twice, or the text between single quotation marks',
  BAD_SCALAR_START: inMarks,
  BLOCK_AS_IMPLICIT_KEY: 'put a text that has ": " or begins with "? " in quotation marks',
  BLOCK_IN_FLOW: inMarks,
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: inMarks,
  UNEXPECTED_TOKEN: 'put the whole text in single quotation marks',
};

const tooDeep = 'It is nested too deeply';

/** Lists in lists in lists exhaust the stack of the parser. */
const isTooDeep = ({ message }: YAMLError): boolean => /call stack/.test(message);

/** The parser's words, without its advice to programmers, and with ours to authors. */
const describeError = (error: YAMLError): string => {
  const { code, message } = error;
  if (isTooDeep(error)) return tooDeep;
  if (code === 'NON_STRING_KEY') return 'A list or fields in place of a name, expected a text';
  if (code === 'MULTIPLE_DOCS') return 'A line "---" begins a second document, expected one';
  return [message.replace(/\.$/, ''), advice[code]].filter(Boolean).join('; ');
};

/** The first error of syntax; those after it mostly follow from it. A second name is not one. */
const findError = ({ errors, warnings }: Document): YamlProblem | undefined => {
  const first = [...errors, ...warnings].find(({ code }) => code !== 'DUPLICATE_KEY');
  if (!first) return undefined;
  // How far the parser comes before its stack is full depends on the computer.
  const offsets: [number, number] = isTooDeep(first) ? [0, 0] : first.pos;
  return { offsets, reason: describe(describeError(first)) };
};

/** The first alias `*name` that is undefined or refers to a node that contains it. */
const findAlias = (document: Document, text: string): YamlProblem | undefined => {
  if (!text.includes('*')) return undefined;
  let problem: YamlProblem | undefined;
  visit(document, {
    Alias: (_key, alias, ancestors) => {
      const target = alias.resolve(document);
      if (target && !ancestors.includes(target)) return undefined;
      const [start, end] = alias.range ?? [0, 0];
      const reason = target
        ? `Unexpected alias "*${alias.source}" inside what it stands for, expected the text itself.`
        : `Unexpected alias "*${alias.source}" that names nothing, expected the text itself.`;
      problem = { offsets: [start, end], reason };
      return visit.BREAK;
    },
  });
  return problem;
};

/** Aliases of aliases can expand beyond the memory of a computer; the first one is reported. */
const describeBomb = (document: Document): YamlProblem => {
  let offsets: [number, number] = [0, 0];
  visit(document, (_key, node) => {
    if (!isNode(node) || !isAlias(node)) return undefined;
    offsets = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
    return visit.BREAK;
  });
  return { offsets, reason: 'Unexpected aliases of aliases, expected the text itself.' };
};

/** The document with its value, or with the problem that makes it unreadable. */
export const parseYaml = (text: string): ParsedYaml => {
  let document = new Document();
  try {
    document = parseDocument(text, { prettyErrors: false, stringKeys: true });
    const problem = findError(document) ?? findAlias(document, text);
    return problem ? { document, problem } : { document, value: document.toJS() };
  } catch (error) {
    if (error instanceof RangeError)
      return {
        document,
        problem: { offsets: [0, 0], reason: describe(tooDeep) },
      };
    return { document, problem: describeBomb(document) };
  }
};
