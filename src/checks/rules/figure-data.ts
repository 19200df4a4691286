/** Holds what a figure draws of a claim against that claim's entry. */
import { getDateWords } from '../../wording/dates.ts';
import { isAmong, printNumber } from '../compare-figures.ts';
import type { AnalysisContent, Path } from '../content.ts';
import { getRecordFigures } from '../known-figures.ts';
import { findFigures } from '../numbers.ts';
import { refuse } from '../refuse.ts';

/** A number or date that stands beside `claim: id`. */
interface Drawn {
  claim: string;
  path: Path;
  shown: string;
}

const getDrawn = (value: unknown, path: Path = []): Drawn[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { claim, value: number, date } = value as Record<string, unknown>;
  const inner = Object.entries(value).flatMap(([key, field]) =>
    getDrawn(field, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (typeof claim !== 'string') return inner;
  const fields = { value: typeof number === 'number' && printNumber(number), date };
  const drawn = Object.entries(fields).flatMap(([field, shown]): Drawn[] =>
    typeof shown === 'string'
      ? [{ claim, path: [...path, field], shown: field === 'date' ? getDateWords(shown) : shown }]
      : [],
  );
  return [...drawn, ...inner];
};

/** A value or date beside a claim's id stands in that claim's entry. */
export const figureData = ({ figures, claims, sources }: AnalysisContent): void => {
  for (const { data } of figures)
    for (const { claim, path, shown } of getDrawn(data.value)) {
      const entry = claims.get(claim)?.data;
      if (!entry) continue;
      const known = [...getRecordFigures(entry, sources), ...findFigures(entry.finding)];
      if (findFigures(shown).every((figure) => isAmong(figure, known))) continue;
      const reason = `Unexpected ${shown}, expected a number or date that the entry of "${claim}" in claims.yaml says.`;
      refuse(data.file, data.at(path), 'figure-data', reason);
    }
};
