/** Reads a Markdown file: tree, prose and front matter, with positions in the whole file. */
import type { Root } from 'mdast';
import type { z } from 'astro/zod';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { remarkHeadingIds } from '../../markdown/remark-heading-ids.ts';
import { syntaxPlugins } from '../../markdown/syntax.ts';
import type { Data, Markdown } from './content.ts';
import { reportEntities } from './escaped-characters.ts';
import { readProse } from './prose.ts';
import { readData } from './read-data.ts';
import { reportFile } from './reader-rules.ts';
import { validate } from './schema-issues.ts';
import { isIncomplete } from './incomplete-files.ts';

/**
 * Parses the site's syntax without its transforms, because messages refer to what the author wrote. Ids
 * of headings are removed from their text.
 */
const syntax = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use([...syntaxPlugins, remarkHeadingIds])
  .freeze();

const readFrontMatter = (file: VFile, tree: Root): Data => {
  const [first] = tree.children;
  if (first?.type === 'yaml') return readData(file, first.value, String(file).indexOf('\n') + 1);
  const reason = 'Expected front matter between two lines "---" at the top of the file.';
  // After an encoding error the whole text would look wrong, so no other finding is added.
  if (!isIncomplete(file)) reportFile(file, undefined, 'syntax', reason);
  return { ...readData(file, ''), value: undefined };
};

/** Reads one file. Schema errors become messages in the file. */
export const readMarkdown = <T>(file: VFile, id: string, schema: z.ZodType<T>): Markdown<T> => {
  const tree = syntax.runSync(syntax.parse(file), file) as Root;
  reportEntities(tree, file);
  const written = readFrontMatter(file, tree);
  const data = written.value === undefined ? undefined : validate(written, [], schema);
  return { id, file, tree, prose: readProse(tree, file), written, data };
};
