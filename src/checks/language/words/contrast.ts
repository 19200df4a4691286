/** Finds words by which evidence marks a number or date as different: "an early report", "besides". */

const contrast =
  /\b(?:different|outlier|superseded|withdrawn|corrected|earlier|before|instead|another|still|not the same|cannot|early|first|later|since|besides|but|rather than|while|whereas|at first|then|adds?(?! up)|of them|among)\b/i;

/** Whether a sentence of evidence contrasts with the statement. */
export const isContrast = (text: string): boolean => contrast.test(text);

const overtaken =
  /\b(?:different|outlier|superseded|withdrawn|corrected|earlier|early|first|overtaken|cannot)\b/i;

/** Whether a sentence of evidence says that its number is out of date. */
export const isOvertaken = (text: string): boolean => overtaken.test(text);
