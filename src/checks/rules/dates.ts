/** Refuses dates that cannot all be true. */
import type { ClaimData } from '../../schemas/claim.ts';
import { getDateWords } from '../../wording/dates.ts';
import { getCited, getIssued } from '../cited.ts';
import { getValid, type AnalysisContent, type Path, type ValidEntry } from '../content.ts';
import { refuse } from '../refuse.ts';

/** True when one date is surely earlier: compared at the precision that both have. */
const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

const write = (date: string) => getDateWords(date);

const checkSince = ({ data, file, at }: ValidEntry<ClaimData>): void => {
  let earlier = data.asOf;
  data.since.forEach(({ date }, index) => {
    const place = at('since', index, 'date');
    if (earlier && isBefore(date, earlier)) {
      const rest = index === 0 ? 'the statement is as of' : 'the entry above it is of';
      const reason = `Unexpected later finding of ${write(date)}, expected the oldest first: ${rest} ${write(earlier)}.`;
      refuse(file, place, 'since-order', reason);
    }
    earlier = date;
  });
};

/** Later findings come after what they revise, oldest first. */
export const orderedSince = ({ claims }: AnalysisContent): void => {
  getValid(claims).forEach(checkSince);
};

/** A later finding was public when its source was printed; a source cannot know the future. */
export const sourcedDates = ({ claims, sources }: AnalysisContent): void => {
  const getDate = (id: string) => {
    const data = sources.get(id)?.data;
    return data && getIssued(data);
  };
  for (const { data, file, at } of getValid(claims)) {
    data.since.forEach(({ date, source, via }, index) => {
      const issued = getDate(via ?? source);
      if (issued && isBefore(issued, date))
        refuse(
          file,
          at('since', index, 'date'),
          'since-date',
          `Unexpected ${write(date)}, later than its source "${via ?? source}" of ${write(issued)}.`,
        );
    });
    const cited = getCited(data, sources);
    const dates = cited.map(getIssued);
    const { asOf } = data;
    if (asOf && dates.length > 0 && dates.every((issued) => issued && isBefore(issued, asOf)))
      refuse(
        file,
        at('asOf'),
        'as-of',
        `Unexpected ${write(asOf)}, later than every source of this statement.`,
      );
  }
};

/** Nothing in the record is later than the day on which it was last checked. */
export const pastDates = ({ article, claims }: AnalysisContent): void => {
  const checked = article.data?.checked;
  if (!checked) return;
  for (const { data, file, at } of getValid(claims)) {
    const dates: [Path, string | undefined][] = [
      [['asOf'], data.asOf],
      [['instead', 'date'], data.instead?.date],
      ...data.since.map(({ date }, index): [Path, string] => [['since', index, 'date'], date]),
    ];
    for (const [path, date] of dates)
      if (date && isBefore(checked, date))
        refuse(
          file,
          at(...path),
          'future-date',
          `Unexpected ${write(date)}, later than \`checked: ${checked}\` in index.md:${article.written.at(['checked']).start.line}.`,
        );
  }
};

/** An analysis speaks of a time before it was published, and was checked no earlier than it speaks of. */
export const orderedFrontMatter = ({ article }: AnalysisContent): void => {
  const { data, file, written } = article;
  if (!data) return;
  for (const field of ['published', 'checked'] as const)
    if (isBefore(data[field], data.reported))
      refuse(
        file,
        written.at([field]),
        'front-matter-dates',
        `Unexpected \`${field}: ${data[field]}\`, earlier than \`reported: ${data.reported}\`.`,
      );
};
