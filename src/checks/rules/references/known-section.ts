/**
 * Every heading of the second level has an entry under `sections`, and every entry a heading.
 *
 * Bad: `## The final crossing` with `sections: { the-last-crossing: … }`
 *
 * Good: `## The last crossing` with `sections: { the-last-crossing: … }`
 */
import type { AnalysisRule } from '../../rule.ts';
import { getSections } from '../../read/sections.ts';
import { getNearest } from '../../report/suggest.ts';

const suggest = (id: string, others: string[]) => {
  const nearest = getNearest(id, others);
  return nearest ? `; did you mean "${nearest}"?` : '.';
};

export const knownSection: AnalysisRule = {
  id: 'known-section',
  check: ({ article }, report) => {
    const { data, file, written } = article;
    if (!data) return;
    const headings = getSections(article);
    const ids = headings.map(({ id }) => id);
    const entries = Object.keys(data.sections);
    for (const { id, title, range } of headings)
      // A heading without a valid id is reported elsewhere.
      if (id !== '' && !entries.includes(id))
        report(
          file,
          range,
          `Unexpected heading "${title}", expected an entry "${id}" under \`sections\` in the front matter${suggest(id, entries)}`,
        );
    for (const id of entries)
      if (!ids.includes(id))
        report(
          file,
          written.at(['sections', id], 'key'),
          `Unexpected section "${id}", expected the id of a heading${suggest(id, ids)}`,
        );
  },
};
