/** Refuses evidence that shows more than was read. */
import { getValid, type AnalysisContent } from '../content.ts';
import { refuse } from '../refuse.ts';

/** More would be a reprint; house rule. */
const longest = 25;

const countWords = (text: string) => text.trim().split(/\s+/).length;

/** Excerpts are short and not empty. */
export const shortExcerpts = ({ claims }: AnalysisContent): void => {
  for (const { data, file, at } of getValid(claims))
    data.evidence.forEach(({ excerpt = '' }, index) => {
      const words = countWords(excerpt);
      if (words > longest)
        refuse(
          file,
          at('evidence', index, 'excerpt'),
          'excerpt-length',
          `Unexpected excerpt of ${words} words, expected at most ${longest}.`,
        );
    });
};

/** A paragraph that was not seen has no number. */
export const seenLocators = ({ claims }: AnalysisContent): void => {
  for (const { data, file, at } of getValid(claims))
    data.evidence.forEach(({ locator, via }, index) => {
      if (locator !== undefined && via !== undefined)
        refuse(
          file,
          at('evidence', index, 'locator'),
          'locator',
          `Unexpected locator "${locator}" beside \`via\`: the passage was read in "${via}", not in the document.`,
        );
    });
};

/** A document is not reported by itself. */
export const otherVia = ({ claims }: AnalysisContent): void => {
  for (const { data, file, at } of getValid(claims))
    for (const field of ['evidence', 'since'] as const)
      data[field].forEach(({ source, via }, index) => {
        if (source === via)
          refuse(
            file,
            at(field, index, 'via'),
            'via',
            `Unexpected \`via: ${via}\` that repeats the source, expected the report that names it, or none.`,
          );
      });
};

/** One document is one piece of evidence. */
export const distinctEvidence = ({ claims }: AnalysisContent): void => {
  for (const { data, file, at } of getValid(claims)) {
    const seen = new Set<string>();
    data.evidence.forEach(({ source, via, locator }, index) => {
      const key = [source, via, locator].join(' ');
      if (seen.has(key))
        refuse(
          file,
          at('evidence', index, 'source'),
          'duplicate-evidence',
          `Unexpected second entry for "${source}", expected one entry that says all it shows.`,
        );
      seen.add(key);
    });
  }
};
