/** Text browsers show the article in order. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { annotatePage } from '../../../src/annotate/annotate-page.ts';
import { getWords, readAnalysis, sites } from '../support/fixture-site.ts';
import { listSentences } from '../support/listed-text.ts';

const analysis = await readAnalysis();
const file = `${sites.plain.outDir}/night-ferry/index.html`;
const commands = {
  w3m: ['-dump', '-cols', '200', '-I', 'UTF-8', '-O', 'UTF-8', file],
  lynx: ['-dump', '-nolist', '-width=200', '-assume_charset=UTF-8', '-display_charset=UTF-8', file],
};

const isInstalled = (command: string): boolean => {
  try {
    execFileSync(command, ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

for (const [command, args] of Object.entries(commands))
  test(`${command} shows headline, text, notes and sources in order`, ({ skip }) => {
    skip(!isInstalled(command), `${command} is not on this machine; apt-get install ${command}`);
    const shown = execFileSync(command, args, { encoding: 'utf8' });
    // The numbers of list items are not in the text.
    const words = ` ${getWords(shown.replace(/^ *\d+\. /gm, '')).join(' ')} `;
    const sections = annotatePage(analysis, analysis.sections).parts;
    const sentences = [
      analysis.title,
      analysis.standfirst,
      ...listSentences(sections, true),
      ...analysis.sources.map(({ title }) => title),
    ];
    let position = 0;
    for (const sentence of sentences) {
      position = words.indexOf(` ${getWords(sentence).join(' ')} `, position);
      expect(position, sentence).toBeGreaterThan(-1);
    }
  });
