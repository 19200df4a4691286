/** The topics that analyses share. */
import { getTopicId } from '../schemas/topics.ts';
import type { AnalysisSummary } from './summary.ts';

/** A topic of at least two analyses, which has a page and a feed. */
export interface Topic {
  /** The name used in addresses: "harbour-board". */
  id: string;
  /** The name as the newest analysis spells it. */
  name: string;
  /** Analyses of the topic, newest first. */
  analyses: AnalysisSummary[];
}

/** Every topic of at least two analyses, in alphabetical order. */
export const getTopics = (analyses: AnalysisSummary[]): Topic[] => {
  const topics = new Map<string, Topic>();
  for (const analysis of analyses)
    for (const name of analysis.topics) {
      const id = getTopicId(name);
      const topic = topics.get(id) ?? { id, name, analyses: [] };
      if (!topic.analyses.includes(analysis)) topic.analyses.push(analysis);
      topics.set(id, topic);
    }
  return [...topics.values()]
    .filter((topic) => topic.analyses.length > 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};
