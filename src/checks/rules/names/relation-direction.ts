/**
 * Who disowned, left, defeated or belongs to whom is as in the record.
 *
 * Bad: `The Gazette disowned the Auditor.` where the record has "The Auditor disowned the Gazette."
 *
 * Good: `The Auditor disowned the Gazette.`
 */
import type { VFile } from 'vfile';
import { memoiseByObject } from '../../../platform/memoise.ts';
import {
  findDirectedRelations,
  type DirectedRelation,
} from '../../language/words/directed-relations.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { getBodyName, getMark, markBodies } from '../../names/marked-bodies.ts';
import {
  getValid,
  hasUnreadClaims,
  listMappings,
  type AnalysisContent,
} from '../../read/content.ts';
import type { Range } from '../../report/range.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getVisibleTexts } from '../../texts/visible-texts.ts';
import { getEntryFields } from '../../texts/record-sentences.ts';

/** A text with marked bodies, and the range of it. */
interface Marked {
  text: string;
  /** True for the words of a figure of relations. */
  isDrawn?: boolean;
  file: VFile;
  range: () => Range;
}

const split = (text: string): string[] => findStatements(text).map(({ words }) => words);

/** The relations that the record states, each with its sentence. A contradicted statement states none. */
const getRecorded = memoiseByObject((analysis: AnalysisContent) => {
  const found = new Map<string, string>();
  for (const { data } of getValid(analysis.claims))
    for (const { path, text } of getEntryFields(data)) {
      if (path[0] === 'statement' && data.verdict === 'contradicted') continue;
      for (const sentence of split(text))
        for (const { kind, from, to } of findDirectedRelations(markBodies(sentence, analysis)))
          found.set(`${kind} ${from} ${to}`, sentence.trim());
    }
  return found;
});

const readTexts = (analysis: AnalysisContent): Marked[] => {
  const drawn = analysis.figures.filter(({ valid }) => valid?.kind === 'relations');
  const files = new Set(drawn.map(({ data }) => data.file));
  return getVisibleTexts(analysis).flatMap(({ text, file, at }) =>
    findStatements(text).map(({ words, start }) => ({
      text: markBodies(words, analysis),
      file,
      isDrawn: files.has(file),
      range: () => at(start, start + words.length),
    })),
  );
};

/** Matches relations that `relation-words` compares with the edges. */
const drawable = /(?:⟧|,| is| are| was| were) (?:(?:an?|the|one) )?(?:part|branch) of |\sfrom\s/u;

/** "The movement that left it": the term is what its sentence is about. */
const addTerm = (means: string, mark: string): string => {
  const clause = means.replace(
    /^(?:The|An?) (?:[\p{L}-]+ ){1,5}?(?=(?:that|which|who|from which) )/u,
    `${mark} `,
  );
  return clause === means ? `${mark}, ${means.replace(/^(?:The|An?)\b/u, 'the')}` : clause;
};

/** The first sentence of each term. */
const readTerms = (analysis: AnalysisContent): Marked[] => {
  const { data, file, written } = analysis.article;
  return Object.entries(data?.glossary ?? {}).map(([id, { term, means }]) => ({
    text: addTerm(markBodies(split(means)[0] ?? '', analysis), getMark(term, analysis)),
    file,
    range: () => written.at(['glossary', id, 'means']),
  }));
};

/** Edges with words of their own, as sentences: "Nordvik Line disowned the pilots". */
const readEdges = (analysis: AnalysisContent): Marked[] =>
  analysis.figures.flatMap(({ data: { value, file, at } }) => {
    const { bodies = {} } = (value ?? {}) as { bodies?: Record<string, { name?: unknown }> };
    return listMappings(value).flatMap(({ path, fields: { from, to, text } }) => {
      if (path[0] !== 'edges' || typeof text !== 'string') return [];
      const [one, other] = [from, to].map((id) =>
        getMark(String(bodies[String(id)]?.name), analysis),
      );
      return [{ text: `${one} ${text} ${other}`, file, range: () => at(path) }];
    });
  });

const describe = ({ from, to }: DirectedRelation, analysis: AnalysisContent): string =>
  `"${getBodyName(to, analysis)}" and "${getBodyName(from, analysis)}"`;

export const relationDirection: AnalysisRule = {
  id: 'relation-direction',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    const recorded = getRecorded(analysis);
    for (const { text, file, range, isDrawn } of [
      ...readTexts(analysis),
      ...readTerms(analysis),
      ...readEdges(analysis),
    ])
      for (const relation of findDirectedRelations(text)) {
        const { kind, from, to, words } = relation;
        if (isDrawn && drawable.test(words)) continue;
        const sentence = recorded.get(`${kind} ${to} ${from}`);
        if (sentence !== undefined && !recorded.has(`${kind} ${from} ${to}`))
          report(
            file,
            range(),
            `Unexpected order of ${describe(relation, analysis)}, expected the reverse as in the record: "${sentence}"`,
          );
      }
  },
};
