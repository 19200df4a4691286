/** Prints entries of the record for a review, numbered in reading order. */
import type { AnalysisContent } from '../read/content.ts';
import type { Claim } from '../texts/claim-marks.ts';
import { describeEntry, nameSource } from './review-entry.ts';

const indent = ([label, text]: [string, string]): string => `    ${label.padEnd(10)}${text}`;

/** Lines that are printed again when an entry is repeated. */
const repeated = ['states', 'verdict'];

/** Creates the printer of an analysis. An entry is printed in full the first time. */
export const createEntries = ({ sources }: AnalysisContent) => {
  const numbers = new Map<Claim, number>();
  const printed = new Set<Claim>();
  const getNumber = (claim: Claim): number => {
    const number = numbers.get(claim) ?? numbers.size + 1;
    numbers.set(claim, number);
    return number;
  };
  /** The lines of an entry. */
  const print = (claim: Claim): string[] => {
    const isKnown = printed.has(claim);
    printed.add(claim);
    const lines = describeEntry(claim, sources);
    return [
      `    ${getNumber(claim)}. ${claim.id}${isKnown ? ', as above' : ''}`,
      ...(isKnown ? lines.filter(([label]) => repeated.includes(label)) : lines).map(indent),
    ];
  };
  const formatSource = (id: string): string => indent(['source', nameSource(id, sources)]);
  return { getNumber, print, formatSource };
};

export type ReviewEntries = ReturnType<typeof createEntries>;
