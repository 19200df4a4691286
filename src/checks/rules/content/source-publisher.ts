/**
 * A source has a publisher.
 *
 * Bad: an item without `"publisher"`, `"container-title"` and `"author"`
 *
 * Good: `"container-title": "Harbour Gazette"`
 */
import type { SourceData } from '../../../schemas/source.ts';
import { getValid } from '../../read/content.ts';
import type { ContentRule } from '../../rule.ts';

/** The publisher. For a web page, that may be its website. */
const getPublisher = ({ publisher, author, type, URL, ...rest }: SourceData) =>
  publisher ??
  rest['container-title'] ??
  author?.[0] ??
  (['webpage', 'post', 'post-weblog'].includes(type) ? URL : undefined);

export const sourcePublisher: ContentRule = {
  id: 'source-publisher',
  check: ({ sources }, report) => {
    for (const { data, file, at } of getValid(sources))
      if (!getPublisher(data))
        report(
          file,
          at('title'),
          'Unexpected source without publisher, expected "publisher" or "container-title".',
        );
  },
};
