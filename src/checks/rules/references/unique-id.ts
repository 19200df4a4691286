/**
 * Headings, sidebars, figures, claims, notes and terms of an analysis share no id: all become addresses.
 *
 * Bad: `:::note{#passengers}` beside a claim `passengers`
 *
 * Good: `:::note{#about-passengers}` beside a claim `passengers`
 */
import { partNames } from '../../../addresses/reserved-names.ts';
import { noteId } from '../../../addresses/urls.ts';
import type { AnalysisContent } from '../../read/content.ts';
import { usedBySite } from '../../permalinks/former-names.ts';
import { listIds, formatLocation, type IdDefinition } from '../../read/list-ids.ts';
import type { AnalysisRule } from '../../rule.ts';

const isHeading = ({ kind }: IdDefinition): boolean => kind === 'section' || kind === 'heading';

/** The advice for a message: a heading keeps its words and gets another id. */
const expectOther = (named: IdDefinition): string =>
  isHeading(named) ? 'another: write one after the heading, as in "## Heading {#id}"' : 'another';

/** The number of sources listed on the page, whose ids are their numbers. */
const countSources = ({ references }: AnalysisContent): number =>
  new Set(references.filter(({ kind }) => kind === 'source').map(({ id }) => id)).size;

/** Anything else on the page that has the id; undefined when nothing has. */
const findOtherWithId = (
  { id }: IdDefinition,
  seen: Map<string, IdDefinition>,
  notes: Map<string, IdDefinition>,
  sources: number,
): string | undefined => {
  const first = seen.get(id);
  if (first) return `a ${first.kind} has it in ${formatLocation(first)}`;
  const noted = notes.get(id);
  if (noted)
    return `it is that of the note on ${noted.kind} "${noted.id}" in ${formatLocation(noted)}`;
  if (/^[1-9]\d*$/.test(id) && Number(id) <= sources) return 'it is the number of a source';
  return partNames.has(id) ? usedBySite : undefined;
};

export const uniqueId: AnalysisRule = {
  id: 'unique-id',
  check: (analysis, report) => {
    const all = listIds(analysis);
    const annotations = all.filter(({ kind }) => kind === 'claim' || kind === 'note');
    const notes = new Map(annotations.map((named) => [noteId(named.id), named]));
    const sources = countSources(analysis);
    const seen = new Map<string, IdDefinition>();
    for (const named of all) {
      const { kind, id } = named;
      const other = findOtherWithId(named, seen, notes, sources);
      if (other)
        report(
          named.file,
          named.range,
          `Unexpected id "${id}" of a ${kind}, expected ${expectOther(named)}: ${other}.`,
        );
      else seen.set(id, named);
    }
  },
};
