/** Finds files that could not be read in full: references to their entries would look wrong. */
import type { VFile } from 'vfile';
import { memoiseByObject } from '../../memoise.ts';
import type { AnalysisContent, Content } from './content.ts';

/** Ids of findings for which the readers leave entries out. */
export const unreadRules = ['syntax', 'encoding', 'missing-file', 'duplicate-id', 'no-entries'];

/** True when a reader left entries of the file out. */
export const isUnread = ({ messages }: VFile): boolean =>
  messages.some(({ ruleId }) => unreadRules.includes(ruleId ?? ''));

/** The files of one analysis. */
export const getOwnFiles = (
  { files, folder }: Content,
  { name }: Pick<AnalysisContent, 'name'>,
): VFile[] => files.filter(({ path }) => path.startsWith(`${folder}/analyses/${name}/`));

/** The files that all analyses share; listed once, because every analysis asks. */
export const getSharedFiles = memoiseByObject(({ files, folder }: Content): VFile[] =>
  files.filter(({ path }) => !path.startsWith(`${folder}/analyses/`)),
);
