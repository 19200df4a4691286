/**
 * Turns the glossary of an analysis into a part, with a paragraph for each term and links to the notes
 * that support it.
 */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { AnalysisData } from '../schemas/analysis.ts';
import { glossaryId, type GlossaryData } from '../schemas/glossary.ts';
import { getMessages } from '../wording/messages.ts';
import { splitLinks } from '../wording/split-links.ts';
import { typeset } from '../wording/typeset.ts';
import type { Part } from '../model/analysis.ts';
import type { TextBlock } from '../model/parts.ts';

type Messages = ReturnType<typeof getMessages>['glossary'];
type Term = GlossaryData[string];

/** Numbers by claim. Claims that no text marks get the next numbers. */
const numberClaims = (marked: string[], terms: Term[]): Map<string, number> => {
  const ids = new Set([...marked, ...terms.flatMap(({ claims }) => claims)]);
  return new Map([...ids].map((id, index) => [id, index + 1]));
};

/** "See note 19 and note 20.", in which each note is a mark that names its number. */
const drawNotes = (
  claims: string[],
  numbers: Map<string, number>,
  messages: Messages,
): ElementContent[] => {
  const numbered = claims.map((id) => [numbers.get(id) ?? 0, id] as const);
  const links = Object.fromEntries(numbered.map(([number, id]) => [number, { href: id }]));
  return splitLinks(messages.see(numbered.map(([number]) => number)), links).map(
    ({ text, link }) =>
      link ? h('a', { dataMark: link.href, dataNamed: '' }, text) : { type: 'text', value: text },
  );
};

const drawTerm = (
  id: string,
  { term, also, means, formerly }: Term,
  notes: ElementContent[],
  messages: Messages,
): Element =>
  h('p', { className: ['glossary'] }, [
    h('dfn', { id }, [...formerly.map((former) => h('span', { id: former })), term]),
    also.length > 0 ? ` (${messages.also(also)})` : '',
    `: ${means} `,
    ...notes,
  ]);

const makeBlock = (
  id: string,
  term: Term,
  numbers: Map<string, number>,
  messages: Messages,
): TextBlock => {
  const notes = drawNotes(term.claims, numbers, messages);
  const marks = notes.flatMap((node) =>
    node.type === 'element'
      ? [{ kind: 'claim' as const, id: String(node.properties['dataMark']), words: toString(node) }]
      : [],
  );
  return { tree: drawTerm(id, term, notes, messages), marks };
};

/**
 * The part that lists the terms; undefined without a glossary. `marked` has the ids of the marks of all
 * other parts, in the order of their numbers.
 */
export const getGlossary = (
  { glossary, language }: AnalysisData,
  marked: string[],
): Part | undefined => {
  const terms = Object.entries(glossary);
  if (terms.length === 0) return undefined;
  const messages = getMessages(language).glossary;
  const numbers = numberClaims(marked, Object.values(glossary));
  return {
    kind: 'section',
    id: glossaryId,
    title: typeset(messages.title, language),
    summary: typeset(messages.summary, language),
    formerly: [],
    blocks: terms.map(([id, term]) => makeBlock(id, term, numbers, messages)),
  };
};
