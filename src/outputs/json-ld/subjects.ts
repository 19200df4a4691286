/** What an analysis is about and whom it names, for schema.org; Wikidata only where the author was certain. */
import type { Thing } from 'schema-dts';
import type { Analysis } from '../../model/analysis.ts';

type Mention = Analysis['mentions'][number];

const describe = ({ name, wikidata }: Mention): Thing => ({
  '@type': 'Thing',
  name,
  ...(wikidata !== undefined && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
});

/** The topics as `about`, every other name as `mentions`. */
export const describeSubjects = ({ topics, mentions }: Pick<Analysis, 'topics' | 'mentions'>) => {
  const known = new Map(mentions.map((mention) => [mention.name, mention]));
  return {
    about: topics.map((name) => describe(known.get(name) ?? { name })),
    mentions: mentions.filter(({ name }) => !topics.includes(name)).map(describe),
  };
};
