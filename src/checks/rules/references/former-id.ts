/**
 * A former id is not in use, and belongs to one thing only: its old address redirects to the new one.
 *
 * Bad: `formerly: [passengers]` while another claim is called `passengers`
 *
 * Good: `formerly: [riders]`
 */
import { partNames } from '../../../addresses/reserved-names.ts';
import { reportTaken } from '../../permalinks/former-names.ts';
import { listFormerIds, listIds, formatLocation } from '../../read/list-ids.ts';
import type { AnalysisRule } from '../../rule.ts';

export const formerId: AnalysisRule = {
  id: 'former-id',
  check: (analysis, report) => {
    const taken = new Map(listIds(analysis).map((named) => [named.id, named]));
    const describePresent = (id: string) => {
      const present = taken.get(id);
      return present && `a ${present.kind} has it now in ${formatLocation(present)}`;
    };
    reportTaken(listFormerIds(analysis), 'id', describePresent, partNames, report);
  },
};
