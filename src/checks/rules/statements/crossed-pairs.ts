/**
 * Two names or things in a sentence do not have each other's numbers or dates.
 *
 * Bad: `finding: The audit has 1,200, the port 1,180.` where the excerpt of the port has 1,200 and the later finding of the audit 1,180
 *
 * Good: `finding: The port has 1,200, the audit 1,180.`
 */
import { getSourceNames } from '../../names/attribution-names.ts';
import { getValid, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import { findCrossedPairs } from '../../support/crossed-pairs.ts';
import { getCredited, getCreditedBySource, type Credited } from '../../texts/credited-texts.ts';
import { locateRecordSentences } from '../../texts/located-texts.ts';
import { getRestating } from '../../texts/restating.ts';
import type { RestatingText } from '../../texts/restating/restating-text.ts';
import type { AnalysisRule } from '../../rule.ts';

type Compared = Pick<RestatingText, 'text' | 'texts' | 'file' | 'at'>;

/** A text with the names of those who published its source. */
const addNames = ({ ids, text }: Credited, { sources }: AnalysisContent): string => {
  const data = ids.flatMap((id) => sources.get(id)?.data ?? []);
  return `${data.flatMap((source) => getSourceNames(source).slice(0, 1)).join(' ')} ${text}`;
};

/** The finding and `instead` of each entry with its evidence. */
const compareFindings = (analysis: AnalysisContent): Compared[] =>
  getValid(analysis.claims).flatMap((claim) => {
    const texts = getCredited(claim).map((credited) => addNames(credited, analysis));
    return locateRecordSentences(claim)
      .filter(({ path: [field] }) => field === 'finding' || field === 'instead')
      .map(({ text, file, at }) => ({ text, texts, file, at }));
  });

/** The evidence of each entry with the title of its source, and what others have from it. */
const compareEvidence = (analysis: AnalysisContent): Compared[] =>
  [...getCreditedBySource(analysis).values()].flatMap((all) =>
    all.map(({ claim, ids, path, text }) => ({
      text,
      texts: [
        ...all.filter((other) => other.claim !== claim).map((other) => other.text),
        ...ids.flatMap((id) => analysis.sources.get(id)?.data?.title ?? []),
      ],
      file: claim.file,
      at: () => claim.at(...path),
    })),
  );

/** Every crossing, once for each place: the sentence of a mark is compared twice. */
const findAll = (analysis: AnalysisContent) => {
  const compared = [
    ...getRestating(analysis),
    ...compareFindings(analysis),
    ...compareEvidence(analysis),
  ];
  const found = compared.flatMap(({ text, texts, file, at }) =>
    findCrossedPairs(text, texts).map((crossed) => ({
      ...crossed,
      file,
      range: at(0, text.length),
    })),
  );
  return new Map(
    found.map((each) => [`${each.file.path}:${each.range.start.line} ${each.said.join()}`, each]),
  ).values();
};

export const crossedPairs: AnalysisRule = {
  id: 'crossed-pairs',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    for (const { file, range, said, known } of findAll(analysis))
      report(
        file,
        range,
        `Unexpected "${said.join('" and "')}", expected the reverse as in the record: "${known.join('" and "')}"`,
      );
  },
};
