/** Reports former names that are taken: what is now under one, or was, answers at its address. */
import { formatLocation, type Named } from '../read/named.ts';
import type { Report } from '../rule.ts';

/** Why a name that the site itself uses is taken. */
export const usedBySite = 'the site uses it itself';

/** Former names of one kind; `describePresent` says what has a name now, and `reserved` are the site's own. */
export const reportTaken = (
  former: Named[],
  kindOfName: 'name' | 'id',
  describePresent: (id: string) => string | undefined,
  reserved: ReadonlySet<string>,
  report: Report,
): void => {
  const first = new Map<string, Named>();
  for (const named of former) {
    const { kind, id, file, range } = named;
    const other = first.get(id);
    const reason =
      describePresent(id) ??
      (other && `${other.kind} has it in ${formatLocation(other)}`) ??
      (reserved.has(id) ? usedBySite : undefined);
    const expected = `expected one of its own: ${reason}`;
    if (reason)
      report(file, range, `Unexpected former ${kindOfName} "${id}" of ${kind}, ${expected}.`);
    else first.set(id, named);
  }
};
