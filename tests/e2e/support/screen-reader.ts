/**
 * The words of a screen reader for a part of a page, as a readable transcript.
 *
 * The simulation is that of the Guidepup project. It announces the end of everything, and it repeats
 * what is inside a row, a cell or a link as their name, which browsers do not; here the inside is set
 * in, and a name that only repeats it is omitted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';

const bundle = createRequire(import.meta.url)
  .resolve('@guidepup/virtual-screen-reader')
  .replace(/lib.*$/, 'lib/esm/index.browser.js');

interface Simulation {
  virtual: {
    start: (options: { container: Element }) => Promise<void>;
    next: () => Promise<void>;
    lastSpokenPhrase: () => Promise<string>;
    spokenPhraseLog: () => Promise<string[]>;
    stop: () => Promise<void>;
  };
}

/** Every phrase from the start of the element to its end. */
const listen = async (element: Locator): Promise<string[]> => {
  const source = readFileSync(bundle, 'utf8');
  return element.evaluate(async (container, code) => {
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const { virtual } = (await import(url)) as Simulation;
    await virtual.start({ container });
    const first = await virtual.lastSpokenPhrase();
    const ends = [`end of ${first}`, `end, ${first}`];
    while (!ends.includes(await virtual.lastSpokenPhrase())) await virtual.next();
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    return phrases;
  }, source);
};

/** A phrase, and those between it and its end. */
interface Phrase {
  words: string;
  inside: Phrase[];
}

/** Phrases as a tree, read from the last to the first, because the end names the element. */
const nest = (phrases: string[]): Phrase[] => {
  const root: Phrase = { words: '', inside: [] };
  const open = [root];
  for (const words of phrases.toReversed()) {
    const [, ended] = /^end(?: of|,) (.*)$/s.exec(words) ?? [];
    if (ended !== undefined) open.push({ words: ended, inside: [] });
    else if (open.length > 1 && open.at(-1)?.words === words) {
      const closed = open.pop() as Phrase;
      open.at(-1)?.inside.unshift(closed);
    } else open.at(-1)?.inside.unshift({ words, inside: [] });
  }
  return root.inside;
};

/** The words of all leaves, without spaces. */
const getText = ({ words, inside }: Phrase): string =>
  inside.length > 0 ? inside.map(getText).join('') : words.replaceAll(/\s/g, '');

/** Read as one by screen readers, whatever its elements: links, and elements with only a name. */
const isOne = (phrase: Phrase): boolean =>
  /^link,/.test(phrase.words) || phrase.words.replaceAll(/\s/g, '') === getText(phrase);

/** Named by what is inside, if by anything. */
const container = /^(row|cell|rowheader|columnheader|caption), .*$/s;

const print = (phrase: Phrase, depth: number): string[] => {
  const { words, inside } = phrase;
  const said = inside.length > 0 ? words.replace(container, '$1') : words;
  const line = `${'  '.repeat(depth)}${said}`;
  return [line, ...(isOne(phrase) ? [] : inside.flatMap((each) => print(each, depth + 1)))];
};

/** The transcript of one element: a line for each phrase, indented by what it is inside of. */
export const transcribe = async (element: Locator): Promise<string> =>
  `${nest(await listen(element))
    .flatMap((phrase) => print(phrase, 0))
    .join('\n')}\n`;
