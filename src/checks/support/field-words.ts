/** The texts in which the words of a claim's `unit` and `scope` are expected. */
import { getFoundTexts } from '../texts/entry-texts.ts';
import { isNamed } from '../names/attribution-names.ts';
import { getClaimMarks, type Claim } from '../texts/claim-marks.ts';
import { getFigureClaims } from '../texts/figure-points.ts';
import { getFigureTexts } from '../texts/figure-texts.ts';
import { getStems } from '../language/words/stems.ts';
import { getValid, type AnalysisContent } from '../read/content.ts';

/** The statement of a claim, its evidence and later findings. */
export const getClaimTexts = ({ data }: Claim): string[] => [
  data.statement,
  ...getFoundTexts(data),
];

/** For each claim, the paragraphs that mark it and the words of figures that draw it. */
const getTextsNearby = (analysis: AnalysisContent): Map<string, string[]> => {
  const near = new Map<string, string[]>();
  const add = (id: string, texts: string[]) => {
    const known = near.get(id) ?? [];
    known.push(...texts);
    near.set(id, known);
  };
  for (const { prose, claim } of getClaimMarks(analysis)) add(claim.id, [prose.context]);
  for (const figure of analysis.figures) {
    const { unit } = (figure.data.value ?? {}) as { unit?: unknown };
    const texts = getFigureTexts(figure.data.value).map(({ text }) => text);
    for (const { id } of getFigureClaims(figure, analysis))
      add(id, typeof unit === 'string' ? [unit, ...texts] : texts);
  }
  return near;
};

/** The subject of the whole analysis, which a scope may name. */
const getSubject = ({ article: { data } }: AnalysisContent): string[] =>
  data
    ? [
        data.title,
        data.standfirst,
        data.summary,
        ...data.topics,
        ...data.mentions.map(({ name }) => name),
      ]
    : [];

/** Whether one of the texts has a word with this stem. */
export const hasStem = (texts: string[], stem: string): boolean =>
  texts.some((text) => getStems(text).includes(stem));

/**
 * Other languages: true when a word of the unit or scope is in the texts with any ending, or its
 * currency sign is.
 */
export const isSaidWith = (words: string, known: string[], language: string): boolean => {
  const names = words.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  return (
    names.length === 0 ||
    known.some((text) => /\p{Sc}/u.test(text) || isNamed(text, names, language))
  );
};

/** A claim with the texts that explain its fields. */
interface Explained {
  claim: Claim;
  /** Texts of the entry alone. */
  entry: string[];
  /** Texts of the entry and the subject of the analysis. */
  own: string[];
  /** The same, and those of the paragraphs and figures with the claim. */
  known: string[];
}

/** Every valid claim with the texts that explain its fields. */
export const getExplained = (analysis: AnalysisContent): Explained[] => {
  const [near, subject] = [getTextsNearby(analysis), getSubject(analysis)];
  return getValid(analysis.claims).map((claim) => {
    const entry = getClaimTexts(claim);
    const own = [...entry, ...subject];
    return { claim, entry, own, known: [...own, ...(near.get(claim.id) ?? [])] };
  });
};

/** The finding about a field with words that the texts do not have. */
export const describeUnsaid = (
  field: 'unit' | 'scope',
  { data }: Claim,
  clash: string | undefined,
): string =>
  `Unexpected ${field} "${data[field]}"${clash ? ` (${clash})` : ''}, expected words that the statement or its evidence uses: "${data.statement}"`;
