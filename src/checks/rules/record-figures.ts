/** Holds the numbers of an entry of the record against its own sentences. */
import type { ClaimData } from '../../schemas/claim.ts';
import { getMissing, isAmong, printNumber, type Amount } from '../compare-figures.ts';
import { getValid, type AnalysisContent, type Path, type ValidEntry } from '../content.ts';
import { getRecordFigures } from '../known-figures.ts';
import { findFigures, isNotable, type Figure } from '../numbers.ts';
import { refuse } from '../refuse.ts';

type Claim = ValidEntry<ClaimData>;

const fields = ['value', 'low', 'high'] as const;

/** The values under `path` are said by the sentence beside them. */
const checkAmount = (claim: Claim, path: Path, amount: Amount, words: string, where: string) => {
  for (const field of fields) {
    const number = amount[field];
    if (number === undefined || getMissing(words, { value: number }, claim.data.unit).length === 0)
      continue;
    const reason = `Unexpected ${field} ${printNumber(number)}, expected a number that stands in ${where}.`;
    refuse(claim.file, claim.at(...path, field), 'record-value', reason);
  }
};

const checkSentence = (claim: Claim, path: Path, words: string, support: Figure[]): void => {
  for (const figure of findFigures(words))
    if (isNotable(figure) && !isAmong(figure, support))
      refuse(
        claim.file,
        claim.at(...path),
        'record-figure',
        `Unexpected "${figure.words}", which nothing else in "${claim.id}" bears out, expected it in the evidence or in a later finding.`,
      );
};

/** Values stand in the sentence beside them; what the short finding says is borne out below it. */
export const recordFigures = ({ claims, sources }: AnalysisContent): void => {
  for (const claim of getValid(claims)) {
    const { data } = claim;
    checkAmount(claim, [], data, data.statement, 'the statement');
    data.evidence.forEach((item, index) => {
      const words = `${item.shows} | ${item.excerpt ?? ''} | ${data.statement}`;
      checkAmount(claim, ['evidence', index], item, words, '`shows`, `excerpt` or the statement');
    });
    data.since.forEach((item, index) => {
      checkAmount(claim, ['since', index], item, item.finding, 'the `finding` beside it');
    });
    if (data.verdict.startsWith('confirmed'))
      checkSentence(
        claim,
        ['statement'],
        data.statement,
        getRecordFigures({ ...data, statement: '' }, sources),
      );
    checkSentence(claim, ['finding'], data.finding, getRecordFigures(data, sources));
    if (data.instead)
      checkSentence(
        claim,
        ['instead', 'words'],
        data.instead.words,
        getRecordFigures({ ...data, instead: undefined }, sources),
      );
  }
};
