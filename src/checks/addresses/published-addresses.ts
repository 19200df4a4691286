/** The list of every address ever published, and the addresses that content/ has now. */
import {
  findLostPermalinks,
  getPermalinks,
  type NamedAnalysis,
} from '../../addresses/permalinks.ts';
import type { Content } from '../read/content.ts';
import { unreadRules } from '../read/unread.ts';
import { messageSource } from '../report/report.ts';

/** Published, lost and new addresses. */
export interface Addresses {
  published: string[];
  lost: string[];
  added: string[];
}

/** The published addresses as the list has them; an empty list where it holds anything else. */
const getPublished = ({ permalinks }: Content): string[] =>
  Array.isArray(permalinks?.value)
    ? permalinks.value.filter((address) => typeof address === 'string')
    : [];

/** A draft has no published address yet. */
const getNames = ({ outlines }: Content): NamedAnalysis[] =>
  outlines.filter(({ isDraft }) => !isDraft).map(({ names }) => names);

/** Compares the addresses of the content with the list. */
export const compareAddresses = (content: Content): Addresses => {
  const published = getPublished(content);
  const known = new Set(published);
  const names = getNames(content);
  return {
    published,
    lost: findLostPermalinks(published, names),
    added: getPermalinks(names).filter((address) => !known.has(address)),
  };
};

/** True where no reader or schema has dropped a name, whose addresses would look lost. */
export const hasAllNames = ({ files }: Content): boolean =>
  files.all.every(({ messages }) =>
    messages.every(({ ruleId, source }) => source !== messageSource || !isAboutNames(ruleId)),
  );

const isAboutNames = (rule: string | undefined): boolean =>
  [...unreadRules, 'schema', 'known-directive', 'known-section'].includes(rule ?? '');
