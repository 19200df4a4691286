/** Parses YAML without throwing: an error is returned as one problem with its position. */
import { Document, isAlias, isNode, parseDocument, visit } from 'yaml';

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

/** The first error of syntax; those after it mostly follow from it. A second name is not one. */
const findError = ({ errors, warnings }: Document): YamlProblem | undefined => {
  const first = [...errors, ...warnings].find(({ code }) => code !== 'DUPLICATE_KEY');
  if (!first) return undefined;
  // Lists in lists in lists exhaust the stack of the parser.
  const sentence = /call stack/.test(first.message) ? 'It is nested too deeply' : first.message;
  return { offsets: first.pos, reason: describe(sentence) };
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
    document = parseDocument(text, { prettyErrors: false });
    const problem = findError(document) ?? findAlias(document, text);
    return problem ? { document, problem } : { document, value: document.toJS() };
  } catch (error) {
    if (error instanceof RangeError)
      return {
        document,
        problem: { offsets: [0, 0], reason: describe('It is nested too deeply') },
      };
    return { document, problem: describeBomb(document) };
  }
};
