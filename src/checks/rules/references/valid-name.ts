/**
 * Names of folders, files, headings and notes can be parts of addresses.
 *
 * Bad: `sidebars/Harbour_Log.md`, `analyses/about/`, `:::note{#The_Line}`
 *
 * Good: `sidebars/harbour-log.md`, `analyses/about-the-ferry/`, `:::note{#the-line}`
 */
import { siteNames } from '../../../addresses/reserved-names.ts';
import { getNameProblem, getSectionProblem } from '../../../schemas/names.ts';
import { usedBySite } from '../../permalinks/former-names.ts';
import { listIds, type IdDefinition } from '../../read/list-ids.ts';
import { fileStart } from '../../report/report.ts';
import type { AnalysisRule } from '../../rule.ts';

/** The problem with a name. Ids of claims and terms are checked by their schema. */
const findNameFault = ({ kind, id }: IdDefinition): string | undefined => {
  if (kind === 'section' || kind === 'heading') return getSectionProblem(id);
  return ['sidebar', 'figure', 'note'].includes(kind) ? getNameProblem(id) : undefined;
};

const getFolderProblem = (name: string): string | undefined =>
  siteNames.has(name) ? `Expected another: ${usedBySite}` : getNameProblem(name);

export const validName: AnalysisRule = {
  id: 'valid-name',
  check: (analysis, report) => {
    const { name, article } = analysis;
    const folder = getFolderProblem(name);
    if (folder) report(article.file, fileStart, `Unexpected folder "${name}". ${folder}.`);
    for (const named of listIds(analysis)) {
      const problem = findNameFault(named);
      if (problem)
        report(named.file, named.range, `Unexpected ${named.kind} "${named.id}". ${problem}.`);
    }
  },
};
