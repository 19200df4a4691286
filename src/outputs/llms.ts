/** What the site holds, for language models: llms.txt, pointing at the Markdown of each analysis. */
import type { Analysis } from '../model/analysis.ts';
import {
  aboutUrl,
  absolute,
  annotationsUrl,
  markdownUrl,
  recordUrl,
  siteFiles,
  sourcesUrl,
} from '../addresses/urls.ts';
import { site } from '../site.ts';

const describe = ({ id, title, summary }: Analysis): string =>
  [
    `- [${title}](${absolute(markdownUrl(id))}): ${summary}`,
    `- [The record of “${title}”](${absolute(recordUrl(id))}): every statement with its verdict and evidence`,
    `- [Its notes as web annotations](${absolute(annotationsUrl(id))}): JSON-LD`,
    `- [Its sources](${absolute(sourcesUrl(id, 'json'))}): CSL-JSON`,
  ].join('\n');

/** The file as https://llmstxt.org describes it. */
export const writeLlms = (analyses: Analysis[]): string => `# ${site.name}

> ${site.description}

Cite the verdict with the statement: a figure in the text is what was reported at the time, and its note says whether it held up. Text and data are published under CC BY 4.0.

## Analyses

${analyses.map(describe).join('\n')}

## About

- [How statements are checked](${absolute(aboutUrl)}): verdicts, corrections, unnamed sources
- [Feed](${absolute(siteFiles.feed)}): RSS 2.0 with full text
`;
