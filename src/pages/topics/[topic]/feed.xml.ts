/** The feed of a topic. */
import type { APIRoute } from 'astro';
import { topicFeedUrl, topicUrl } from '../../../addresses/urls.ts';
import { getSummaries } from '../../../outputs/summaries.ts';
import { getTopics, type Topic } from '../../../model/topics.ts';
import { writeFeed } from '../../../outputs/feeds/rss.ts';
import { mediaTypes, respond } from '../../../outputs/media-types.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = async () =>
  getTopics(await getSummaries()).map((topic) => ({
    params: { topic: topic.id },
    props: { topic },
  }));

export const GET: APIRoute<{ topic: Topic }> = ({ props: { topic } }) =>
  respond(
    writeFeed(topic.analyses, {
      title: `${site.name}: ${topic.name}`,
      page: topicUrl(topic.id),
      feed: topicFeedUrl(topic.id),
    }),
    mediaTypes.feed,
  );
