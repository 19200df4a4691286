/**
 * A former name of an analysis is not in use, and belongs to one analysis only.
 *
 * Bad: `formerly: [boat]` at the top of an analysis while another is called `boat`
 *
 * Good: `formerly: [old-ferry]`
 */
import { siteNames } from '../../../addresses/reserved-names.ts';
import { reportTaken } from '../../permalinks/former-names.ts';
import { getFile, type Content } from '../../read/content.ts';
import type { IdDefinition } from '../../read/list-ids.ts';
import type { ContentRule } from '../../rule.ts';

/** The former names of all analysis folders. */
const listFormerIds = (content: Content): IdDefinition[] =>
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
    const describePresent = (id: string) =>
      present.has(id) ? `analyses/${id}/ has it now` : undefined;
    reportTaken(listFormerIds(content), 'name', describePresent, siteNames, report);
  },
};
