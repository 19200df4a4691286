/** Shows findings in Astro's error overlay. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { escapeMarkup } from '../../platform/escape-markup.ts';
import type { Finding } from '../report/reporters.ts';

/** The server of `npm run dev`. */
export type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** The line of the file that a finding is about, for the code frame of the overlay. */
const readLine = ({ file, line }: Finding): string =>
  escapeMarkup(readFileSync(file, 'utf8').split('\n')[line - 1] ?? '');

const listOthers = (others: Finding[]): string =>
  others.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`).join('\n');

/** The error in the shape that Astro's overlay expects: the first finding in full, the others as a list. */
const describeError = (first: Finding, others: Finding[]) => ({
  type: 'error' as const,
  err: {
    name: first.rule,
    title: `${others.length + 1} to correct`,
    message: escapeMarkup(first.reason),
    loc: { file: resolve(first.file), line: first.line, column: first.column },
    highlightedCode: `<pre><code><span class="line">${readLine(first)}</span></code></pre>`,
    stack: listOthers(others),
  },
});

/** Milliseconds to wait, so that an error of Astro itself is shown first. */
const afterAstro = 500;

/** Sends findings to every open page, including pages opened later, and reloads the pages when all are fixed. */
export const createOverlay = (server: DevServer) => {
  let shown: ReturnType<typeof describeError> | undefined;
  const send = (): void => {
    if (shown) server.ws.send(shown);
  };
  // When a page fails to render, Astro sends its own error just after the page connects.
  server.ws.on('connection', () => setTimeout(send, afterAstro));
  return (findings: Finding[]): void => {
    const [first, ...others] = findings.filter(({ severity }) => severity === 'error');
    const wasShown = shown !== undefined;
    shown = first && describeError(first, others);
    send();
    if (!shown && wasShown) server.ws.send({ type: 'full-reload' });
  };
};
