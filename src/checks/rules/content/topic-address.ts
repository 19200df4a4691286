/**
 * Topics that share an address are spellings of one topic.
 *
 * Bad: `topics: [C#]` where another analysis has the topic `C++`, which has the same address
 *
 * Good: `topics: [C sharp]`
 */
import { areConfused, getTopicId } from '../../../schemas/topics.ts';
import { getFile, type Content } from '../../read/content.ts';
import type { IdDefinition } from '../../read/list-ids.ts';
import type { ContentRule } from '../../rule.ts';

const getTopics = (content: Content): IdDefinition[] =>
  content.outlines.flatMap(({ article, topics }) =>
    topics.map(({ id, range }) => ({ kind: 'topic', id, file: getFile(content, article), range })),
  );

export const topicAddress: ContentRule = {
  id: 'topic-address',
  check: (content, report) => {
    const first = new Map<string, IdDefinition>();
    for (const topic of getTopics(content)) {
      const address = getTopicId(topic.id);
      const known = first.get(address) ?? topic;
      first.set(address, known);
      if (areConfused(topic.id, known.id))
        report(
          topic.file,
          topic.range,
          `Unexpected topic "${topic.id}", which has the address of "${known.id}" in ${known.file.path}, expected another name for one of them, such as "${address}" with its symbol spelt out.`,
        );
    }
  },
};
