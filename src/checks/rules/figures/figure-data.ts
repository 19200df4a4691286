/**
 * A value or date that a figure adds to a claim is in the entry of that claim.
 *
 * Bad: `{ claim: passengers, value: 1300, when: at first }` where the entry has no 1,300
 *
 * Good: `{ claim: passengers, value: 1180, when: at first }` where a later finding has 1,180
 */
import { formatEnglishDate } from '../../language/quantities/english-date.ts';
import { isAmong, formatNumber } from '../../language/quantities/compare-quantities.ts';
import { listMappings, type Path } from '../../read/content.ts';
import { getRecordQuantities } from '../../support/known-quantities.ts';
import { findQuantities } from '../../language/quantities/quantities.ts';
import { readDate } from '../../texts/figure-points.ts';
import type { AnalysisRule } from '../../rule.ts';

/** A number or date in the same item as `claim: id`. */
interface Drawn {
  claim: string;
  path: Path;
  shown: string;
}

const getDrawn = (value: unknown): Drawn[] =>
  listMappings(value).flatMap(
    ({ path, fields: { claim, value: number, date: written } }): Drawn[] => {
      const date = readDate(written);
      if (typeof claim !== 'string') return [];
      return [
        ...(typeof number === 'number'
          ? [{ claim, path: [...path, 'value'], shown: formatNumber(number) }]
          : []),
        ...(date !== undefined
          ? [{ claim, path: [...path, 'date'], shown: formatEnglishDate(date) }]
          : []),
      ];
    },
  );

export const figureData: AnalysisRule = {
  id: 'figure-data',
  check: ({ figures, claims, sources }, report) => {
    for (const { data } of figures)
      for (const { claim, path, shown } of getDrawn(data.value)) {
        const entry = claims.get(claim)?.data;
        if (!entry) continue;
        const known = [...getRecordQuantities(entry, sources), ...findQuantities(entry.finding)];
        if (findQuantities(shown).every((quantity) => isAmong(quantity, known))) continue;
        report(
          data.file,
          data.at(path),
          `Unexpected ${shown}, expected a number or date from the entry of "${claim}" in claims.yaml.`,
        );
      }
  },
};
