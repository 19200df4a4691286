/** Parses YAML without throwing: returns the first error with its position. */
import { Document, isAlias, isNode, parseDocument, visit } from 'yaml';
import type { ErrorCode, YAMLError } from 'yaml';

/** A part of the text that cannot be read, by offsets. */
interface YamlProblem {
  offsets: [number, number];
  reason: string;
}

interface ParsedYaml {
  document: Document;
  value?: unknown;
  problem?: YamlProblem;
}

const formatProblem = (sentence: string) => `Unexpected YAML: ${sentence.replace(/\.?$/, '.')}`;

const inMarks = 'put a text with such characters in quotation marks';

/** Advice to authors, by error code of the parser. */
const advice: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'write a backslash twice, or the text between single quotation marks',
  BAD_SCALAR_START: inMarks,
  BLOCK_AS_IMPLICIT_KEY: 'put a text that has ": " or begins with "? " in quotation marks',
  BLOCK_IN_FLOW: inMarks,
  MULTILINE_IMPLICIT_KEY: 'begin a field with its name, a colon and a plain space',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: inMarks,
  UNEXPECTED_TOKEN: 'put the whole text in single quotation marks',
};

const tooDeep = 'It is nested too deeply';

/** Deeply nested lists exhaust the stack of the parser. */
const isTooDeep = ({ message }: YAMLError): boolean => /call stack/.test(message);

/** The parser's message, with advice for authors instead of programmers. */
const describeError = (error: YAMLError): string => {
  const { code, message } = error;
  if (isTooDeep(error)) return tooDeep;
  if (code === 'NON_STRING_KEY') return 'A list or fields instead of a name, expected a text';
  if (code === 'MULTIPLE_DOCS') return 'A line "---" begins a second document, expected one';
  return [message.replace(/\.$/, ''), advice[code]].filter(Boolean).join('; ');
};

/** The first syntax error. Later ones usually follow from it. Duplicate keys are reported elsewhere. */
const findError = ({ errors, warnings }: Document): YamlProblem | undefined => {
  const first = [...errors, ...warnings].find(({ code }) => code !== 'DUPLICATE_KEY');
  if (!first) return undefined;
  // The depth at which the stack is exhausted depends on the machine, so the start of the file is
  // reported.
  const offsets: [number, number] = isTooDeep(first) ? [0, 0] : first.pos;
  return { offsets, reason: formatProblem(describeError(first)) };
};

/** The first alias `*name` that is undefined, or refers to a node that contains it. */
const findAlias = (document: Document, text: string): YamlProblem | undefined => {
  if (!text.includes('*')) return undefined;
  let problem: YamlProblem | undefined;
  visit(document, {
    Alias: (_key, alias, ancestors) => {
      const target = alias.resolve(document);
      if (target && !ancestors.includes(target)) return undefined;
      const [start, end] = alias.range ?? [0, 0];
      const reason = target
        ? `Unexpected alias "*${alias.source}" inside its own anchor, expected the text itself.`
        : `Unexpected alias "*${alias.source}" without an anchor, expected the text itself.`;
      problem = { offsets: [start, end], reason };
      return visit.BREAK;
    },
  });
  return problem;
};

/** Reports the first alias when aliases of aliases expand to more than the parser's limit. */
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
        problem: { offsets: [0, 0], reason: formatProblem(tooDeep) },
      };
    return { document, problem: describeBomb(document) };
  }
};
