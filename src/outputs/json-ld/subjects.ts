/** Describes what an analysis is about and what it mentions, for schema.org. Wikidata links are the author's. */
import type { Thing } from 'schema-dts';
import type { Analysis } from '../../model/analysis.ts';

type Mention = Analysis['mentions'][number];

const describeMention = ({ name, wikidata }: Mention): Thing => ({
  '@type': 'Thing',
  name,
  ...(wikidata !== undefined && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
});

/** The topics as `about`, all other names as `mentions`. */
export const describeSubjects = ({ topics, mentions }: Pick<Analysis, 'topics' | 'mentions'>) => {
  const known = new Map(mentions.map((mention) => [mention.name, mention]));
  return {
    about: topics.map((name) => describeMention(known.get(name) ?? { name })),
    mentions: mentions.filter(({ name }) => !topics.includes(name)).map(describeMention),
  };
};
