/**
 * Turns the glossary of an analysis into a part, with a paragraph for each term and the claims that
 * support it.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { AnalysisData } from '../schemas/analysis.ts';
import { glossaryId, type GlossaryData } from '../schemas/glossary.ts';
import { getMessages } from '../wording/messages.ts';
import { typeset } from '../wording/typeset.ts';
import type { Part } from '../model/analysis.ts';
import type { Mark } from '../model/parts.ts';

type Messages = ReturnType<typeof getMessages>['glossary'];
type Term = GlossaryData[string];

const drawMark = ({ id, words }: Mark): Element => h('a', { dataMark: id }, words);

/** Inserts a separator between items. */
const separate = <Item extends ElementContent>(items: Item[], words: string): ElementContent[] =>
  items.flatMap((item, index) => (index === 0 ? [item] : [{ type: 'text', value: words }, item]));

const drawTerm = (id: string, term: Term, marks: Mark[], messages: Messages): Element => {
  const { also, means } = term;
  return h('p', { className: ['glossary'] }, [
    h('dfn', { id }, [...term.formerly.map((former) => h('span', { id: former })), term.term]),
    also.length > 0 ? ` (${messages.also(also)})` : '',
    `: ${means} ${messages.see} `,
    ...separate(marks.map(drawMark), '; '),
    '.',
  ]);
};

/**
 * The part that lists the terms; undefined without a glossary. `getWords` gives the marked words by
 * which a claim is shown.
 */
export const getGlossary = (
  { glossary, language }: AnalysisData,
  getWords: (claim: string) => string,
): Part | undefined => {
  const terms = Object.entries(glossary);
  if (terms.length === 0) return undefined;
  const messages = getMessages(language).glossary;
  const marks = terms.map(([, { claims }]) =>
    claims.map((id): Mark => ({ kind: 'claim', id, words: getWords(id) })),
  );
  const blocks = terms.map(([id, term], index) => {
    const termMarks = marks[index] ?? [];
    return { tree: drawTerm(id, term, termMarks, messages), marks: termMarks };
  });
  return {
    kind: 'section',
    id: glossaryId,
    title: typeset(messages.title, language),
    summary: typeset(messages.summary, language),
    formerly: [],
    blocks,
  };
};
