/** Lists in which nothing stands twice: a page would show it twice. */
import type { z } from 'astro/zod';

/** Refuses entries of a list that have the key of an earlier one. */
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
