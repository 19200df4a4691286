/** Finds the analyses that have not changed since the last build, and need not be rendered. */
import { existsSync, readFileSync } from 'node:fs';
import { readMarkdown } from '../../collections/loaders.ts';
import { getFrontPage } from '../../model/archive.ts';
import { compareByAge } from '../../model/summary.ts';
import { getOriginal } from '../../model/translations.ts';
import { analysesFolder, listAnalyses } from './analysis-folders.ts';
import type { GetKey } from './analysis-key.ts';
import type { Build } from '../step.ts';
import { findFiles, readStored, type Unchanged } from './stored-analysis.ts';

/** The fields that decide which analysis is on the front page, and which are translations. */
interface Listed {
  id: string;
  published: string;
  translationOf?: string | undefined;
  /** The stored analysis, if it has not changed. */
  stored?: Unchanged;
}

/** The stored analysis, if its key matches and its files are complete. */
const findStored = (id: string, getKey: GetKey, outDir: string): Unchanged | undefined => {
  const stored = readStored(id);
  return stored && stored.key === getKey(id, stored.sources)
    ? findFiles(outDir, stored)
    : undefined;
};

/** A changed analysis, from its front matter; nothing for a draft or without front matter. */
const readListed = (id: string): Listed[] => {
  const file = `${analysesFolder}/${id}/index.md`;
  if (!existsSync(file)) return [];
  const { published, translationOf, draft } = readMarkdown(readFileSync(file, 'utf8')).data;
  if (draft === true) return [];
  return [{ id, published: String(published), translationOf: translationOf as string | undefined }];
};

const listPublished = (getKey: GetKey, outDir: string): Listed[] =>
  listAnalyses().flatMap((id) => {
    const stored = findStored(id, getKey, outDir);
    return stored ? [{ ...stored.summary, stored }] : readListed(id);
  });

/** True when an analysis has the translations that its stored pages link to. */
const hasSameTranslations = (group: Listed[], { summary }: Unchanged): boolean =>
  group.length === summary.translations.length + 1 &&
  group.every(
    ({ id, stored }) => stored && [summary, ...summary.translations].some((each) => each.id === id),
  );

/** The analyses that need not be rendered, and the id of the one on the front page. */
export interface Found {
  unchanged: Unchanged[];
  lead: string | undefined;
}

/** Compares the content with the stored analyses. Nothing is reused when the step that does so is skipped. */
export const findUnchanged = ({ steps, outDir }: Build, getKey: GetKey): Found => {
  if (!steps.includes('reuse') || !steps.includes('swap'))
    return { unchanged: [], lead: undefined };
  const listed = listPublished(getKey, outDir).sort(compareByAge);
  const groups = [...Map.groupBy(listed, getOriginal).values()];
  const unchanged = groups.flatMap((group) =>
    group.flatMap(({ stored }) => (stored && hasSameTranslations(group, stored) ? [stored] : [])),
  );
  return { unchanged, lead: getFrontPage(listed).lead?.id };
};
