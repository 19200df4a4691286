/** The topics of an analysis; those that several share have a page. */
import { slug } from 'github-slugger';
import { z } from 'astro/zod';
import { getFileProblem } from './names.ts';
import { line } from './text.ts';

/** The name of a topic in addresses; "Ferries" and "ferries" are the same topic. */
export const getTopicId = (topic: string): string => slug(topic.normalize());

/** A topic without a letter or digit would have no address. */
const getTopicProblem = (topic: string): string | undefined =>
  /[\p{L}\p{N}]/u.test(getTopicId(topic))
    ? getFileProblem(getTopicId(topic))
    : 'letters or digits in it';

const topic = line.min(1).superRefine((text, { addIssue }) => {
  const problem = getTopicProblem(text);
  const message = `Unexpected topic ${JSON.stringify(text)}, expected ${problem}`;
  if (problem) addIssue({ code: 'custom', input: text, message });
});

/** A topic without what spellings of it differ in: case, spaces, hyphens, stops and quotation marks. */
const removePunctuation = (topic: string): string =>
  topic
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}#%&*@]/gu, '');

/** True for "C++" and "C#", which have one address; false for two spellings of one topic. */
export const areConfused = (one: string, other: string): boolean =>
  getTopicId(one) === getTopicId(other) && removePunctuation(one) !== removePunctuation(other);

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
        message: `Unexpected topic "${name}", which has the address of "${known}": expected each topic once, or another name`,
      });
  }
});
