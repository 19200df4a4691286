/** Compares permalinks.json with the addresses that content/ has now. */
import {
  findLostPermalinks,
  getPermalinks,
  type NamedAnalysis,
} from '../../addresses/permalinks.ts';
import type { Content } from '../read/content.ts';
import { rulesOfIncompleteFiles } from '../read/incomplete-files.ts';
import { messageSource } from '../report/report.ts';

/** Addresses that are listed, listed but gone, and new. */
export interface Addresses {
  published: string[];
  lost: string[];
  added: string[];
}

/** The listed addresses; empty where permalinks.json is not a list of texts. */
const getPublished = ({ permalinks }: Content): string[] =>
  Array.isArray(permalinks?.value)
    ? permalinks.value.filter((address) => typeof address === 'string')
    : [];

/** The names of published analyses: drafts have no addresses yet. */
const getPublishedNames = ({ outlines }: Content): NamedAnalysis[] =>
  outlines.filter(({ isDraft }) => !isDraft).map(({ names }) => names);

/** Compares the addresses of the content with permalinks.json. */
export const compareAddresses = (content: Content): Addresses => {
  const published = getPublished(content);
  const known = new Set(published);
  const names = getPublishedNames(content);
  return {
    published,
    lost: findLostPermalinks(published, names),
    added: getPermalinks(names).filter((address) => !known.has(address)),
  };
};

/** True when every file was read in full. Otherwise addresses of the parts left out would look lost. */
export const hasAllNames = ({ files }: Content): boolean =>
  files.all.every(({ messages }) =>
    messages.every(({ ruleId, source }) => source !== messageSource || !isAboutNames(ruleId)),
  );

const isAboutNames = (rule: string | undefined): boolean =>
  [...rulesOfIncompleteFiles, 'schema', 'known-directive', 'known-section'].includes(rule ?? '');
