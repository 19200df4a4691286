/** Finds the front matter of a Markdown file: YAML between two lines "---" at its top. */

/** The same fences as those of remark-frontmatter, which the check uses for its positions. */
const fences = /^(?<before>\uFEFF?---[ \t]*\r?\n)(?<yaml>(?:[^]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;

/** The two parts of a Markdown file. */
export interface MarkdownFile {
  /** The YAML, each line with its line break. */
  yaml: string;
  body: string;
  /** Returns the whole text with other YAML; all else stays as written. */
  replaceYaml: (yaml: string) => string;
}

/** The parts of a file; undefined where it has no front matter. */
export const parseMarkdownFile = (text: string): MarkdownFile | undefined => {
  const { 0: whole = '', groups: { before = '', yaml = '' } = {} } = fences.exec(text) ?? {};
  if (whole === '') return undefined;
  const rest = text.slice(before.length + yaml.length);
  return { yaml, body: text.slice(whole.length), replaceYaml: (other) => before + other + rest };
};
