/** Schema of the topics of an analysis. Topics of several analyses have a page. */
import { slug } from 'github-slugger';
import { z } from 'astro/zod';
import { getFileProblem } from './names.ts';
import { line } from './text.ts';

/** The name of a topic in URLs. "Ferries" and "ferries" are the same topic. */
export const getTopicId = (topic: string): string => slug(topic.normalize());

/**
 * The problem of a topic's name in URLs, which needs a letter or digit. Undefined when the name is
 * valid.
 */
const getTopicProblem = (topic: string): string | undefined =>
  /[\p{L}\p{N}]/u.test(getTopicId(topic))
    ? getFileProblem(getTopicId(topic))
    : 'letters or digits in it';

const topic = line.min(1).superRefine((text, { addIssue }) => {
  const problem = getTopicProblem(text);
  const message = `Unexpected topic ${JSON.stringify(text)}, expected ${problem}`;
  if (problem) addIssue({ code: 'custom', input: text, message });
});

/** Removes differences between spellings of a topic: case, spaces, hyphens, punctuation. */
const removePunctuation = (topic: string): string =>
  topic
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}#%&*@]/gu, '');

/**
 * True for different topics with the same URL, such as "C++" and "C#". False for two spellings of one
 * topic.
 */
export const areConfused = (one: string, other: string): boolean =>
  getTopicId(one) === getTopicId(other) && removePunctuation(one) !== removePunctuation(other);

/** A list of distinct topics. */
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
