/**
 * A former id is not in use, and belongs to one thing only: its old address redirects to the new one.
 *
 * Bad: `formerly: [passengers]` while another claim is called `passengers`
 *
 * Good: `formerly: [riders]`
 */
import { partNames } from '../../addresses/reserved-names.ts';
import { getFormer, getNamed, formatLocation, type Named } from '../read/named.ts';
import type { AnalysisRule } from '../rule.ts';

export const formerId: AnalysisRule = {
  id: 'former-id',
  check: (analysis, report) => {
    const taken = new Map(getNamed(analysis).map((named) => [named.id, named]));
    const former = new Map<string, Named>();
    for (const named of getFormer(analysis)) {
      const { kind, id, file, range } = named;
      const present = taken.get(id);
      const first = former.get(id);
      const reason = present
        ? `a ${present.kind} has it now in ${formatLocation(present)}`
        : first
          ? `${first.kind} has it in ${formatLocation(first)}`
          : partNames.has(id) && 'the site uses it itself';
      if (reason)
        report(
          file,
          range,
          `Unexpected former id "${id}" of ${kind}, expected one of its own: ${reason}.`,
        );
      else former.set(id, named);
    }
  },
};
