/** Reports former names that cannot redirect, because a present or another former name has the same address. */
import { formatLocation, type IdDefinition } from '../read/list-ids.ts';
import type { Report } from '../rule.ts';

/** The reason given when the site itself uses a name. */
export const usedBySite = 'the site uses it itself';

/**
 * Reports former names of one kind. `describePresent` says what uses a name now; `reserved` has the
 * names that the site uses.
 */
export const reportTaken = (
  former: IdDefinition[],
  kindOfName: 'name' | 'id',
  describePresent: (id: string) => string | undefined,
  reserved: ReadonlySet<string>,
  report: Report,
): void => {
  const first = new Map<string, IdDefinition>();
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
