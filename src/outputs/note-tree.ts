/** What a note says at first sight as a tree of HTML. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Annotation } from '../model/analysis.ts';
import { summariseNote } from '../model/note-summary.ts';
import { getVerdictName } from '../wording/verdicts.ts';

/** What the note says before it is opened: the verdict and what was found, or the author's own words. */
export const drawFinding = (annotation: Annotation): ElementContent[] =>
  annotation.kind === 'note'
    ? summariseNote(annotation.body).summary
    : h('p', h('strong', `${getVerdictName(annotation.verdict).name}.`), ` ${annotation.finding}`)
        .children;
