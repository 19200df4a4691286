/** Finds the front matter of a Markdown file: YAML at the top, between two lines "---". */

/** Matches the same fences as remark-frontmatter, which the check uses for positions. */
const fences = /^(?<before>\uFEFF?---[ \t]*\r?\n)(?<yaml>(?:[^]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/;

/** The two parts of a Markdown file. */
export interface MarkdownFile {
  /** The YAML, each line with its line break. */
  yaml: string;
  body: string;
  /** Returns the whole file with other YAML. The rest is unchanged. */
  replaceYaml: (yaml: string) => string;
}

/** Splits a Markdown file into its parts; undefined without front matter. */
export const parseMarkdownFile = (text: string): MarkdownFile | undefined => {
  const { 0: whole = '', groups: { before = '', yaml = '' } = {} } = fences.exec(text) ?? {};
  if (whole === '') return undefined;
  const rest = text.slice(before.length + yaml.length);
  return { yaml, body: text.slice(whole.length), replaceYaml: (other) => before + other + rest };
};
