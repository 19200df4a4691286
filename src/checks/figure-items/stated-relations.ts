/** Finds statements of a relation between the bodies of a figure: "the pilots, part of the harbour board". */
import type { RelationKind } from '../../figures/relations/schema.ts';

/** A stated relation between two bodies, given by their ids. */
export interface Relation {
  words: string;
  kind: string;
  from: string;
  to: string;
  /** Other bodies that "it" can refer to, instead of `to`. */
  orTo?: string[];
}

const one = '⟦(?<from>[^⟧]+)⟧';
const other = '⟦(?<to>[^⟧]+)⟧';
const be = '(?:,| is| was| are| were)?';

/** A relation for which there is no kind of edge. */
export const undrawn = 'undrawn';

/** Kinds of relation, each with a pattern for words that state it. */
const patterns: [RelationKind | typeof undrawn, string][] = [
  ['broke from', `${one} (?:broke|split|separated|parted)(?: away)? from (?:the )?${other}`],
  ['part of', `${one}${be} (?:an? |one )?part of (?:the )?${other}`],
  ['part of', `${one} belongs? to (?:the )?${other}`],
  ['branch of', `${one}${be} (?:an?|the) branch of (?:the )?${other}`],
  ['defectors joined', `[Dd]efectors from (?:the )?${one} joined (?:the )?${other}`],
  ['defectors joined', `${other} drew \\p{L}+ from (?:the )?${one}`],
  [
    undrawn,
    `[Dd]efectors from (?:[\\p{L}-]+ ){0,5}?${one} (?:left|quit|fought|opposed) (?:the )?${other}`,
  ],
  ['hostile to', `${one} and (?:the )?${other} are (?:enemies|hostile|at war)`],
  ['hostile to', `${one}${be} (?:hostile to|an enemy of|at war with) (?:the )?${other}`],
  [
    'suspected links',
    `${one} (?:is|are|was|were) suspected of (?:links|ties) (?:with|to) (?:the )?${other}`,
  ],
];

/** Replaces the names of bodies with their ids. "Nord" does not match within "Nord-B". */
const markBodies = (text: string, names: [string, string][]): string =>
  names
    .toSorted(([, a], [, b]) => b.length - a.length)
    .reduce(
      (marked, [id, name]) =>
        marked.replace(
          new RegExp(`(?<![\\p{L}⟦-])${RegExp.escape(name)}(?![\\p{L}⟧]|-\\p{L})`, 'giu'),
          `⟦${id}⟧`,
        ),
      text,
    );

/** Adds short names: "the Guard" for "Chimney Guard", when no other body's name ends in "Guard". */
const addShort = (names: [string, string][], text: string): [string, string][] => {
  const getLast = (name: string) => /\s(?<last>\p{Lu}[\p{L}-]+)$/u.exec(name)?.groups?.['last'];
  const isAlone = (word: string) =>
    // "The Guard Office" does not name the Guard.
    !new RegExp(`\\b${word}\\s\\p{Lu}`, 'u').test(text) &&
    names.filter(([, name]) => name.toLowerCase().includes(word.toLowerCase())).length === 1;
  const short = names.flatMap(([id, name]): [string, string][] => {
    const last = getLast(name);
    return last && isAlone(last) ? [[id, last]] : [];
  });
  return [...names, ...short];
};

/** Ids of the bodies named before an offset. */
const getBefore = (marked: string, offset: number): string[] =>
  [...marked.slice(0, offset).matchAll(/⟦([^⟧]+)⟧/g)].map(([, id = '']) => id);

/** Replaces "it" after a relation with a marker: it refers to a body named before. */
const markPronouns = (marked: string): string =>
  marked.replace(/(?<=⟦[^⟧]+⟧[^.;]*\s(?:of|to|from|with) )it\b(?=[.;,]|$)/g, '⟦it⟧');

/** Every relation that a text states between bodies, which are given as pairs of id and name. */
export const findRelations = (text: string, names: [string, string][]): Relation[] => {
  const marked = markPronouns(markBodies(text.replace(/\s+/g, ' '), addShort(names, text)));
  const toWords = (words: string) =>
    words.replace(/⟦([^⟧]+)⟧/g, (_, id: string) => names.find(([each]) => each === id)?.[1] ?? id);
  return patterns.flatMap(([kind, pattern]) =>
    [...marked.matchAll(new RegExp(pattern, 'gu'))]
      .map(({ 0: words, index, groups: { from = '', to = '' } = {} }) => ({
        ...{ words: toWords(words), kind, from, to },
        ...(to === 'it' ? { orTo: getBefore(marked, index) } : {}),
      }))
      .filter(({ from }) => from !== 'it'),
  );
};
