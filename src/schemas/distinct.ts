/** A check that the entries of a list are distinct. */
import type { z } from 'astro/zod';

/** Reports each entry of a list with the key of an earlier entry. */
export const expectDistinct =
  <Entry>(getKey: (entry: Entry) => string) =>
  (entries: Entry[], { addIssue }: z.core.$RefinementCtx): void => {
    const keys = entries.map(getKey);
    for (const [index, key] of keys.entries())
      if (keys.indexOf(key) < index)
        addIssue({
          code: 'custom',
          path: [index],
          input: entries[index],
          message: `Unexpected second ${JSON.stringify(key)}, expected each entry once`,
        });
  };
