/**
 * A former name of an analysis is not in use, and belongs to one analysis only.
 *
 * Bad: `formerly: [boat]` at the top of an analysis while another is called `boat`
 *
 * Good: `formerly: [old-ferry]`
 */
import { siteNames } from '../../addresses/reserved-names.ts';
import { getFile, type Content } from '../read/content.ts';
import { formatLocation, type Named } from '../read/named.ts';
import type { ContentRule } from '../rule.ts';

/** The former names of all folders. */
const getFormer = (content: Content): Named[] =>
  content.outlines.flatMap(({ name, article, formerly }) =>
    formerly.map(({ id, range }) => ({
      kind: `analysis "${name}"`,
      id,
      file: getFile(content, article),
      range,
    })),
  );

export const formerFolder: ContentRule = {
  id: 'former-folder',
  check: (content, report) => {
    const present = new Set(content.outlines.map(({ name }) => name));
    const former = new Map<string, Named>();
    for (const named of getFormer(content)) {
      const { kind, id, file, range } = named;
      const first = former.get(id);
      const reason = present.has(id)
        ? `analyses/${id}/ has it now`
        : first
          ? `${first.kind} has it in ${formatLocation(first)}`
          : siteNames.has(id) && 'the site uses it itself';
      if (reason)
        report(
          file,
          range,
          `Unexpected former name "${id}" of ${kind}, expected one of its own: ${reason}.`,
        );
      else former.set(id, named);
    }
  },
};
