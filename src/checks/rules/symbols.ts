/** Refuses symbols of documents that the library does not have: a mistyped digit names another paper. */
import type { ClaimData } from '../../schemas/claim.ts';
import { getTexts, getValid, type AnalysisContent, type Path } from '../content.ts';
import { findFigures, isSymbol } from '../numbers.ts';
import { refuse } from '../refuse.ts';
import { getNearest } from '../suggest.ts';

const getSymbols = (text: string) => findFigures(text).filter(isSymbol);

const getSentences = ({
  statement,
  finding,
  instead,
  evidence,
  since,
}: ClaimData): [Path, string][] => [
  [['statement'], statement],
  [['finding'], finding],
  [['instead', 'words'], instead?.words ?? ''],
  ...evidence.map(({ shows }, index): [Path, string] => [['evidence', index, 'shows'], shows]),
  ...since.map((item, index): [Path, string] => [['since', index, 'finding'], item.finding]),
];

/** Symbols such as S/2020/415 are those of sources. */
export const knownSymbols = (analysis: AnalysisContent): void => {
  // A source that its schema refuses may be the one that has the symbol.
  if ([...analysis.sources.values()].some(({ data }) => !data)) return;
  const known = getValid(analysis.sources).flatMap(({ data }) => data.number ?? []);
  const expect = (symbol: string) => {
    const nearest = getNearest(symbol, known);
    return `Unexpected symbol "${symbol}", expected the "number" of a source${nearest ? `; did you mean "${nearest}"?` : '.'}`;
  };
  for (const { file, text, at } of getTexts(analysis).flatMap(({ prose }) => prose))
    for (const { words, start, end } of getSymbols(text))
      if (!known.includes(words)) refuse(file, at(start, end), 'known-symbol', expect(words));
  for (const { data, file, at } of getValid(analysis.claims))
    for (const [path, text] of getSentences(data))
      for (const { words } of getSymbols(text))
        if (!known.includes(words)) refuse(file, at(...path), 'known-symbol', expect(words));
};
