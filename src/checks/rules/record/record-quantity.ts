/**
 * Numbers in the finding, `instead` and a confirmed statement are supported by the rest of the entry.
 *
 * Bad: `finding: The audit has 1,190.` where a later finding has 1,180
 *
 * Good: `finding: The audit has 1,180.`
 */
import type { ClaimData } from '../../../schemas/claim.ts';
import { isAmong } from '../../language/quantities/compare-quantities.ts';
import { getValid, type Entries, type Path } from '../../read/content.ts';
import { getRecordQuantities } from '../../support/known-quantities.ts';
import { findQuantities, isNotable } from '../../language/quantities/quantities.ts';
import type { Quantity } from '../../language/quantities/quantity.ts';
import type { AnalysisRule } from '../../rule.ts';
import type { SourceData } from '../../../schemas/source.ts';

/** A sentence, its path, and the quantities that support it. */
interface Supported {
  path: Path;
  words: string;
  /** Computed only for sentences with a number. */
  getSupport: () => Quantity[];
}

const getSupported = (data: ClaimData, sources: Entries<SourceData>): Supported[] => {
  const getWithout = (field: object) => () => getRecordQuantities({ ...data, ...field }, sources);
  const { statement, finding, instead } = data;
  return [
    ...(data.verdict.startsWith('confirmed')
      ? [{ path: ['statement'], words: statement, getSupport: getWithout({ statement: '' }) }]
      : []),
    { path: ['finding'], words: finding, getSupport: getWithout({}) },
    ...(instead
      ? [
          {
            path: ['instead', 'words'],
            words: instead.words,
            getSupport: getWithout({ instead: undefined }),
          },
        ]
      : []),
  ];
};

export const recordQuantity: AnalysisRule = {
  id: 'record-quantity',
  check: ({ claims, sources }, report) => {
    for (const { id, data, file, at } of getValid(claims))
      for (const { path, words, getSupport } of getSupported(data, sources))
        for (const quantity of findQuantities(words))
          if (isNotable(quantity) && !isAmong(quantity, getSupport()))
            report(
              file,
              at(...path),
              `Unexpected "${quantity.words}", which nothing else in "${id}" supports, expected it in the evidence or in a later finding.`,
            );
  },
};
