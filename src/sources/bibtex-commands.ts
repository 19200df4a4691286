/** Translates LaTeX commands in BibTeX that citation-js does not know, and rejects all others. */
import { getStrings } from '../model/strings.ts';
import { fail } from './bibtex-error.ts';
import type { Item } from './library.ts';

/** The output of each command, in addition to those that citation-js knows. */
export const commands: Record<string, string> = {
  AA: 'Å',
  aa: 'å',
  copyright: '©',
  pounds: '£',
  S: '§',
  ldots: '…',
  dots: '…',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  ',': '\u202f',
  '@': '',
  '-': '',
  '/': '',
};

/** Fields that are not printed as text. */
const verbatim = ['id', 'citation-key', 'URL', 'DOI', 'file'];

const command = /\\(?:[a-z]+|[^\s\w])/gi;

/** A command that was left as literal text, with its argument. */
const findPrinted = (item: Item): string | undefined =>
  Object.entries(item)
    .filter(([field]) => !verbatim.includes(field))
    .flatMap(([, value]) => getStrings(value))
    .flatMap((text) => text.match(command) ?? [])
    .at(0);

/** Throws an error with the position of the first command that would be printed literally. */
export const expectKnownCommands = (items: Item[], text: string): void => {
  const printed = items.map(findPrinted).find((found) => found !== undefined);
  const typed = [...text.matchAll(command)].find(([found]) => printed?.startsWith(found));
  // Text may look like a command without being one.
  if (typed)
    fail(
      text,
      typed.index,
      `the command "${typed[0]}", expected the letter or the words that it prints`,
    );
};
