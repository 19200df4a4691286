/** The bibliography of an analysis. */
import { expect, test } from 'vitest';
import { createBibliography } from '../../../src/join/bibliography.ts';
import type { SourceData } from '../../../src/schemas/source.ts';

test('notes on sources are typeset, titles are not', () => {
  const log = {
    id: 'log',
    title: "The harbour's log",
    note: "The office's own copy.",
  } as SourceData;
  const fail = (message: string): never => expect.unreachable(message);
  const { title, note } = createBibliography(new Map([['log', log]]), 'en', fail).cite('log');
  expect(title).toBe("The harbour's log");
  expect(note).toBe('The office’s own copy.');
});
