/** Shows findings in the browser of the author, over the page that Astro serves. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Finding } from '../findings/reporters.ts';

/** The server that `npm run dev` starts. */
export type DevServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The line that a finding is about, as the overlay prints it. */
const readLine = ({ file, line }: Finding): string =>
  escape(readFileSync(file, 'utf8').split('\n')[line - 1] ?? '');

const listOthers = (others: Finding[]): string =>
  others.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`).join('\n');

/** The first finding in full and the others as a list, in the form that Astro's overlay reads. */
const describeError = (first: Finding, others: Finding[]) => ({
  type: 'error' as const,
  err: {
    name: first.rule,
    title: `${others.length + 1} to correct`,
    message: escape(first.reason),
    loc: { file: resolve(first.file), line: first.line, column: first.column },
    highlightedCode: `<pre><code><span class="line">${readLine(first)}</span></code></pre>`,
    stack: listOthers(others),
  },
});

/** Milliseconds until Astro's own error is shown. */
const afterAstro = 500;

/** Sends errors to every open page, now and when it is opened; reloads the pages once they are gone. */
export const createOverlay = (server: DevServer) => {
  let shown: ReturnType<typeof describeError> | undefined;
  const send = (): void => {
    if (shown) server.ws.send(shown);
  };
  // Astro shows its own error on a page that does not render, just after the page has connected.
  server.ws.on('connection', () => setTimeout(send, afterAstro));
  return (findings: Finding[]): void => {
    const [first, ...others] = findings.filter(({ severity }) => severity === 'error');
    const wasShown = shown !== undefined;
    shown = first && describeError(first, others);
    send();
    if (!shown && wasShown) server.ws.send({ type: 'full-reload' });
  };
};
