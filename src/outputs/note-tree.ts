/** What a note says at first sight as a tree of HTML, and HTML of the pipeline as one. */
import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import type { Annotation } from '../model/analysis.ts';
import { getVerdictName } from '../wording/verdicts.ts';

/** HTML of the pipeline as nodes. */
export const parse = (html: string): ElementContent[] =>
  fromHtml(html, { fragment: true }).children as ElementContent[];

/** What the note says before it is opened: the verdict and what was found, or the author's own words. */
export const drawFinding = (annotation: Annotation): ElementContent[] =>
  annotation.kind === 'note'
    ? parse(annotation.body.short)
    : h('p', h('strong', `${getVerdictName(annotation.verdict).name}.`), ` ${annotation.finding}`)
        .children;
