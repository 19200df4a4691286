/** Finds relations that a text states between the bodies of a figure: "the pilots, part of the harbour board". */

/** A relation in words, from one body's id to another's. */
export interface Relation {
  words: string;
  kind: string;
  from: string;
  to: string;
}

const one = '⟦(?<from>[^⟧]+)⟧';
const other = '⟦(?<to>[^⟧]+)⟧';
const be = '(?:,| is| was| are| were)?';

/** Each kind with the words that state it, from the first body to the second or the reverse. */
const patterns: [string, string][] = [
  ['broke from', `${one} (?:broke|split|separated|parted)(?: away)? from (?:the )?${other}`],
  ['part of', `${one}${be} (?:an? |one )?part of (?:the )?${other}`],
  ['part of', `${one} belongs? to (?:the )?${other}`],
  ['branch of', `${one}${be} (?:an?|the) branch of (?:the )?${other}`],
  ['defectors joined', `[Dd]efectors from (?:the )?${one} joined (?:the )?${other}`],
  ['defectors joined', `${other} drew \\p{L}+ from (?:the )?${one}`],
  ['hostile to', `${one} and (?:the )?${other} are (?:enemies|hostile|at war)`],
  ['hostile to', `${one}${be} (?:hostile to|an enemy of|at war with) (?:the )?${other}`],
  [
    'suspected links',
    `${one} (?:is|are|was|were) suspected of (?:links|ties) (?:with|to) (?:the )?${other}`,
  ],
];

const escape = (text: string) => RegExp.escape(text);

/** Writes ids in place of names; "Nord" is not named by "Nord-B". */
const markBodies = (text: string, names: [string, string][]): string =>
  names
    .toSorted(([, a], [, b]) => b.length - a.length)
    .reduce(
      (marked, [id, name]) =>
        marked.replace(
          new RegExp(`(?<![\\p{L}⟦-])${escape(name)}(?![\\p{L}⟧]|-\\p{L})`, 'giu'),
          `⟦${id}⟧`,
        ),
      text,
    );

/** Every relation that a text states between bodies, given as pairs of id and name. */
export const findRelations = (text: string, names: [string, string][]): Relation[] => {
  const marked = markBodies(text.replace(/\s+/g, ' '), names);
  const toWords = (words: string) =>
    words.replace(/⟦([^⟧]+)⟧/g, (_, id: string) => names.find(([each]) => each === id)?.[1] ?? id);
  return patterns.flatMap(([kind, pattern]) =>
    [...marked.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: words, groups }) => ({
      words: toWords(words),
      kind,
      from: groups?.['from'] ?? '',
      to: groups?.['to'] ?? '',
    })),
  );
};
