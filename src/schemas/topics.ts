/** The topics of an analysis; those that several share have a page. */
import { slug } from 'github-slugger';
import { z } from 'astro/zod';
import { words } from './text.ts';

/** The name of a topic in addresses; "Ferries" and "ferries" are the same topic. */
export const getTopicId = (topic: string): string => slug(topic);

/** A topic without a letter or digit would have no address. */
const topic = words.refine((text) => getTopicId(text) !== '', {
  error: ({ input }) =>
    `Unexpected topic ${JSON.stringify(input)}, expected letters or digits in it`,
});

/** Topics, each once. */
export const topics = z.array(topic).superRefine((all, { addIssue }) => {
  const first = new Map<string, string>();
  for (const [index, name] of all.entries()) {
    const known = first.get(getTopicId(name));
    if (known === undefined) first.set(getTopicId(name), name);
    else
      addIssue({
        code: 'custom',
        path: [index],
        input: name,
        message: `Unexpected topic "${name}", which has the address of "${known}": expected each topic once`,
      });
  }
});
