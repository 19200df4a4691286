/** Finds relations with a direction between bodies that a text marks: "⟦1⟧ disowned ⟦2⟧". */
import { memoise } from '../../../platform/memoise.ts';

/** A relation between two bodies, given by the numbers in their marks. */
export interface DirectedRelation {
  kind: string;
  from: string;
  to: string;
  words: string;
  start: number;
  end: number;
}

const adverb = '(?:had |has |have |later |also |then |soon |first |once |formally |publicly )*';
const ahead = '(?:the )?';

/** The first body, possibly its leader, and a relative pronoun. */
const one =
  "⟦(?<one>\\d+)⟧(?:[’']s (?:\\p{Ll}+ )?(?:leaders?|leadership|head|chief|board|council|spokes\\p{Ll}+))?(?:,? (?:which|who|that))? ";

/** "The pilots, a guild disowned by the port". */
const apposed = '⟦(?<one>\\d+)⟧,? (?:(?:the|an?) [\\p{L}-]+ )?';

const other = `${ahead}(?:⟦(?<other>\\d+)⟧|(?<it>it|them)\\b)`;

/** The letters that begin the forms of verbs whose agent and object must not be exchanged. */
const verbs: [kind: string, start: string][] = [
  ['disown', '(?:disown|expel|disavow|repudiat)'],
  ...'defeat denounc recogni financ fund execut captur prais appoint dismiss support train threaten condemn criticis attack'
    .split(' ')
    .map((start): [string, string] => [start, start]),
];

/** A pattern, and whether its first body is the object. */
type Pattern = [kind: string, pattern: RegExp, isReversed: boolean];

const compile = (source: string): RegExp => new RegExp(source, 'dgu');

const be = '(?:was|were|is|are|been|being)';

const away = '(?:split|broke|broken|breaks?|splits|separated|seceded|parted)(?: away| off)?';

const patterns: Pattern[] = [
  ...verbs.flatMap(([kind, start]): Pattern[] => [
    [kind, compile(`${one}${adverb}${start}\\p{Ll}* ${other}`), false],
    [kind, compile(`${one}${adverb}${be} ${adverb}${start}\\p{Ll}*ed by ${other}`), true],
    [kind, compile(`${apposed}${start}\\p{Ll}*ed by ${other}`), true],
  ]),
  ['disown', compile(`${one}${adverb}${away} from ${other}`), true],
  [
    'disown',
    compile(`⟦(?<one>\\d+)⟧,? from which ${ahead}⟦(?<other>\\d+)⟧ ${adverb}${away}\\b`),
    false,
  ],
  [
    'offshoot',
    compile(
      `${one}${adverb}(?:grew|grown|came|come|sprang|arose|emerged) (?:out of|from) ${other}|⟦(?<one>\\d+)⟧(?:,| is| was| began as| started as) an? (?:\\p{Ll}+ )?offshoot of ${other}`,
    ),
    false,
  ],
  [
    'allegiance',
    compile(`${one}${adverb}(?:swore|pledged|declared) (?:its |their )?allegiance to ${other}`),
    false,
  ],
  [
    'part',
    compile(
      `⟦(?<one>\\d+)⟧(?:,|,? (?:which |who |that )?(?:is|are|was|were)) (?:an? |the |one )?(?:[\\p{L}-]+ )?(?:part|branch|wing|arm|faction|affiliate|subsidiary) of ${other}`,
    ),
    false,
  ],
];

/** The only body before an offset besides one, to which "it" refers; undefined when there are several. */
const findBefore = (text: string, offset: number, apart: string): string | undefined => {
  const all = [...text.slice(0, offset).matchAll(/⟦(\d+)⟧/gu)].map(([, body = '']) => body);
  const others = new Set(all.filter((body) => body !== apart));
  return others.size === 1 ? [...others][0] : undefined;
};

/** Every such relation in a text. */
export const findDirectedRelations = memoise((text: string): DirectedRelation[] =>
  text.includes('⟦')
    ? patterns.flatMap(([kind, pattern, isReversed]) =>
        [...text.matchAll(pattern)].flatMap(({ 0: words, index: start, groups = {} }) => {
          const first = groups['one'] ?? '';
          const second = groups['other'] ?? findBefore(text, start, first);
          if (second === undefined || second === first) return [];
          const [from, to] = isReversed ? [second, first] : [first, second];
          return [{ kind, from, to, words, start, end: start + words.length }];
        }),
      )
    : [],
);
