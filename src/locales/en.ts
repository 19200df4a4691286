/** Every word of the interface in English: what readers see, hear or print that no author wrote. */

/** Plain strings, and functions where a number, a date or a name stands inside. */
export const en = {
  skipToText: 'Skip to the text',
  about: (site: string) => `About ${site}`,
  archive: {
    title: 'All analyses',
    description: (site: string) => `Every analysis of ${site}, newest first.`,
    more: 'More analyses',
    all: (count: number) => `All ${count} analyses`,
  },
  embed: {
    link: 'Embed',
    from: 'From',
    checked: (date: string) => `Checked ${date}.`,
    code: 'HTML to embed this on another site',
  },
  topic: {
    title: (topic: string) => topic,
    description: (topic: string) => `Analyses about ${topic}, newest first.`,
    feed: 'Follow this topic by RSS',
  },
  corrections: {
    title: 'Corrections',
    description: (site: string) => `Every correction of ${site}, newest first.`,
    none: 'None so far.',
    inAnalysis: 'In',
  },
  sources: {
    undated: 'undated',
    circa: (date: string) => `c. ${date}`,
    season: (season: 1 | 2 | 3 | 4, year: string) =>
      `${['spring', 'summer', 'autumn', 'winter'][season - 1]} ${year}`,
  },
  note: {
    whoSaysSo: (who: string, kind: string) => `Who says so: ${who} (${kind}).`,
    reported: (date: string) => (date ? `Reported (${date}):` : 'Reported:'),
    documents: (date: string) => (date ? `The documents (${date}):` : 'The documents:'),
    changed: (date: string) => `Since then: ${date}.`,
    sinceThen: 'Since then',
    sources: (numbers: number[]) =>
      `${numbers.length === 1 ? 'Source' : 'Sources'} ${numbers.join(', ')}.`,
    inRecord: 'In the record',
    backToWords: 'Back to the words',
    linkToWords: 'Link to these words',
  },
  glossary: {
    title: 'Who is who',
    summary: 'The people and bodies of this analysis, each in one sentence.',
    also: (names: string[]) => `also ${names.join(', ')}`,
    see: 'See:',
  },
  share: {
    label: (subject: string) => `Share ${subject}`,
    quoted: (title: string) => `“${title}”`,
    statement: (number: number) => `statement ${number}`,
    theseWords: 'these words',
    /** "…" stands for what was copied. */
    copied: 'The link to … is copied.',
  },
  opening: {
    kind: 'Analysis',
    by: (desk: string) => `By ${desk}`,
    reported: (date: string) => `Reported ${date}`,
    checked: 'Record last checked',
    readingTime: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`,
    sidebars: 'Sidebars',
    keyPoints: 'Key points',
    contents: 'In this analysis',
    sources: 'Sources',
    record: 'The record',
    pdf: 'Printed form (PDF)',
    verdict: (verdict: string, count: number) =>
      verdict === 'assessment' && count > 1 ? 'assessments' : verdict,
    statements: (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'} checked`,
  },
  guide: {
    title: 'How to read the marks',
    meaning: {
      confirmed: 'A document says the same.',
      'confirmed, since revised': 'Right when reported; a later count differs.',
      contradicted: 'A document says otherwise.',
      'not confirmed': 'We looked for a document and found none.',
      assessment: 'An opinion or forecast, not checked.',
    },
    press: 'Press a mark or its number for the evidence.',
  },
  part: {
    place: (number: number, count: number) => `Part ${number} of ${count} of`,
    inPlace: 'Read this part in its place',
    neighbours: 'Parts before and after',
    before: (title: string) => `Before: ${title}`,
    next: (title: string) => `Next: ${title}`,
  },
  record: {
    of: 'The record of',
    title: 'Every statement, and how it stands',
    dates: (reported: string, checked: string, version: string) =>
      `Reported ${reported}; last checked ${checked}; version ${version}.`,
    number: 'No.',
    statement: 'Statement',
    verdict: 'Verdict',
    evidence: 'Evidence',
    whoSaysSo: 'Who says so',
    part: 'Part',
    parts: 'Parts of the analysis',
    all: 'all',
    onlyOne: 'Only some of the statements are shown.',
    showAll: 'Show all',
    elsewhere: 'Only in figures or here',
    reportedBy: (asOf: string | undefined) => (asOf ? `As of ${asOf}. Reported by` : 'Reported by'),
    inText: (words: string) => `See “${words}” in the text`,
    report: 'Report an error',
  },
  table: 'Table',
  correction: {
    corrected: 'Corrected',
    change: (said: string, now: string) => `we said “${said}”; it now says “${now}”.`,
    noticed: (how: string) => `Noticed: ${how}.`,
    see: 'See the statement',
  },
  view: {
    legend: 'Show notes',
    all: 'All',
    changed: 'Contradicted or changed',
    none: 'None',
  },
};
