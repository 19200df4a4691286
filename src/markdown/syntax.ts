/** The syntax of the site, shared by the pipeline and the checks: plugins, in order. */
import remarkDirective from 'remark-directive';
import remarkGfm, { type Options } from 'remark-gfm';
import { remarkDashes } from './remark-dashes.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';

/** A single tilde is literal, as in "two~three"; only double tildes strike through. */
const gfmOptions: Options = { singleTilde: false };

/** GFM, and directives for marks, notes, sidebars and figures. */
export const syntaxPlugins: [[typeof remarkGfm, Options], typeof remarkDirective] = [
  [remarkGfm, gfmOptions],
  remarkDirective,
];

/** Plugins on which the ids of headings depend. */
export const headingPlugins = [remarkHeadingIds, remarkDashes];
