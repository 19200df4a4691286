/**
 * No source was read after the last check of every analysis that cites it.
 *
 * Bad: `"accessed": { "date-parts": [[2032, 4, 5]] }` where the analysis has `checked: 2032-03-01`
 *
 * Good: `"accessed": { "date-parts": [[2032, 2, 1]] }`
 */
import { getIsoDates } from '../../../schemas/csl-date.ts';
import { isBefore } from '../../../schemas/date.ts';
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { isAfterToday } from '../../language/quantities/describe-after-today.ts';
import { getFile, getValid, type Content } from '../../read/content.ts';
import type { Outline } from '../../read/outline.ts';
import type { ContentRule } from '../../rule.ts';

/** A source that was read later than expected, and the day. */
interface Late {
  id: string;
  accessed: string;
}

/** The sources that were read after the last check of every analysis that cites them. */
const findLate = ({ outlines, sources }: Content): Late[] => {
  const citing = new Map<string, Outline[]>();
  for (const outline of outlines)
    for (const id of outline.cited) citing.set(id, [...(citing.get(id) ?? []), outline]);
  return getValid(sources).flatMap(({ id, data }) => {
    const accessed = getIsoDates(data.accessed).at(-1);
    // `accessed-date` reports these.
    if (accessed === undefined || isAfterToday(accessed)) return [];
    const all = citing.get(id) ?? [];
    const isLate = all.every(({ checked }) => checked && isBefore(checked.id, accessed));
    return all.length > 0 && isLate ? [{ id, accessed }] : [];
  });
};

/** The late sources of an analysis if they are most of those with a day, so that `checked` is unlikely. */
const findMost = ({ cited }: Outline, late: Late[], { sources }: Content): Late[] => {
  const ids = new Set(cited.filter((id) => sources.get(id)?.data?.accessed));
  const own = late.filter(({ id }) => ids.has(id));
  return own.length > 1 && own.length * 2 > ids.size ? own : [];
};

export const accessedAfterCheck: ContentRule = {
  id: 'accessed-after-check',
  check: (content, report) => {
    const late = findLate(content);
    const most = content.outlines.map((outline) => findMost(outline, late, content));
    content.outlines.forEach(({ article, checked }, index) => {
      const [first, ...others] = most[index] ?? [];
      if (first && checked)
        report(
          getFile(content, article),
          checked.range,
          `Unexpected \`checked: ${checked.id}\`, earlier than ${formatEnglishDate(first.accessed)}, when "${first.id}" and ${others.length} other sources were read. Correct one of them.`,
        );
    });
    for (const { id, accessed } of late.filter((each) => !most.flat().includes(each))) {
      const source = content.sources.get(id);
      if (source)
        report(
          source.file,
          source.at('accessed'),
          `Unexpected date ${accessed}, later than the last check of the analyses that cite "${id}". Correct one of them.`,
        );
    }
  },
};
