/** All texts of the interface in English. Text by authors is not here. */

/** Adds double quotation marks. Double quotation marks within become single ones. */
const quote = (words: string): string => `“${words.replace(/“([^“”]*)”/g, '‘$1’')}”`;

const countAssessments = (count: number): string =>
  `${count} ${count === 1 ? 'assessment' : 'assessments'}`;

/** Adds a full stop unless the text ends in punctuation. */
const endSentence = (words: string): string =>
  /[.!?…।。؟۔]["'”’»\u2069]*$/u.test(words) ? words : `${words}.`;

/** Makes an initial article lower-case, for use within a sentence: "the Sidelight desk". */
const lowerArticle = (name: string): string => name.replace(/^The /, 'the ');

/** Texts are strings, or functions of the numbers, dates or names that they contain. */
export const en = {
  verdicts: {
    confirmed: {
      name: 'Confirmed',
      short: 'confirmed',
      counted: (count: number) => `${count} confirmed`,
      countedInSentence: (count: number) => `${count} confirmed`,
      meaning: 'A document or a second report says the same.',
    },
    'confirmed, since revised': {
      name: 'Confirmed, since revised',
      short: 'confirmed, since revised',
      counted: (count: number) => `${count} confirmed, since revised`,
      countedInSentence: (count: number) => `${count} confirmed but since revised`,
      meaning: 'It was reported so at the time, and a later count or estimate gave another figure.',
    },
    contradicted: {
      name: 'Contradicted',
      short: 'contradicted',
      counted: (count: number) => `${count} contradicted`,
      countedInSentence: (count: number) => `${count} contradicted`,
      meaning: 'A document says otherwise about the same thing.',
    },
    'not confirmed': {
      name: 'Not confirmed',
      short: 'not confirmed',
      counted: (count: number) => `${count} not confirmed`,
      countedInSentence: (count: number) => `${count} not confirmed`,
      meaning: 'We looked for a document that supports it and found none; it may still be true.',
    },
    assessment: {
      name: 'Assessment',
      short: 'assessment',
      counted: countAssessments,
      countedInSentence: countAssessments,
      meaning: 'It is an opinion or a forecast: we say whose it is, and no document can settle it.',
    },
  },
  /**
   * Labels of the kinds of speakers, with their meanings. A warning is printed after the name of the
   * speaker. Kinds without one are said by the name itself: the Pentagon is an organisation.
   */
  attribution: {
    'named person': {
      name: 'named person',
      warning: undefined,
      meaning: 'A person who speaks under their own name and can be asked again.',
    },
    organisation: {
      name: 'organisation',
      warning: undefined,
      meaning:
        'A government, a body or a company speaking as such, in a document or through a spokesman.',
    },
    'unnamed official': {
      name: 'unnamed official',
      warning: 'not named',
      meaning:
        'A person whom the report does not name. Readers have only the reporter’s word that the person exists and knows.',
    },
    'armed group': {
      name: 'armed group',
      warning: 'an armed group’s own claim',
      meaning:
        'A group that fights, speaking about itself or its enemies. Such a claim is recorded as a claim, whoever repeats it.',
    },
    reporter: {
      name: 'reporter',
      warning: undefined,
      meaning: 'The reporter or the paper, in words attributed to nobody else.',
    },
  },
  /** Texts about how documents were read. */
  provenance: {
    report: 'the report',
    document: 'the document',
    read: (form: string) => `Read in ${form}.`,
    usual: (form: string) => `Unless noted otherwise, each source was read in ${form}.`,
    unseen: 'Passage not seen; as reported by',
    asReported: 'as reported by',
  },
  figure: {
    data: 'The data',
    sources: (names: string) => `Sources: ${names}.`,
    reportedBy: (publisher: string, reports: string) => `${publisher}, as reported by ${reports}`,
    alsoReportedBy: (publisher: string, reports: string) =>
      `${publisher}, also as reported by ${reports}`,
    and: (names: string[]) => new Intl.ListFormat('en-GB').format(names),
    more: (count: number) => `${count} more, named in the data`,
    download: 'Download:',
    csv: 'data (CSV)',
    svg: 'picture (SVG)',
    linkTo: (words: string, title: string) => `${words}: ${title}`,
    citedAt: (words: string, number: number) => `${words}: ${number}`,
    asOf: 'As of',
    date: 'Date',
    source: 'Source',
    sourceNumber: (number: number) => `Source ${number}`,
    who: 'Who',
    relation: 'Relation',
    toWhom: 'To whom',
    place: 'Place',
    position: 'Position',
    within: 'Within',
    noSource: 'no source',
    noneCited: 'none cited',
    on: (publisher: string, document: string) => `${publisher}, on ${document}`,
    relations: {
      'part of': 'part of',
      'branch of': 'branch of',
      'broke from': 'broke from',
      'defectors joined': 'defectors joined',
      'hostile to': 'hostile to',
      'suspected links': 'suspected links',
    },
    hedges: {
      about: 'about',
      near: 'near',
      'at least': 'at least',
      'more than': 'more than',
      'up to': 'up to',
      'fewer than': 'fewer than',
    },
    kilometres: (length: string) => `${length} km`,
    metres: (length: string) => `${length} m`,
    noFigure: 'no figure',
    unlabelled: (names: string) => `Without a label: ${names}`,
    units: { trillion: 'trn', billion: 'bn', million: 'm' },
    north: 'N',
    south: 'S',
    east: 'E',
    west: 'W',
  },
  card: {
    place: (number: number, count: number) => `Part ${number} of ${count}`,
    of: (place: string, title: string) => `${place} of ${quote(title)}`,
    verdictCounts: (total: number, each: string) =>
      `${total} ${total === 1 ? 'statement' : 'statements'} on the record: ${each}.`,
  },
  imprint: {
    asOf: 'As of',
    version: (version: string) => `version ${version}.`,
    guide: (record: string) =>
      `Small numbers refer to the notes in the margin, numbers in square brackets to the sources at the end. The record at ${record} has the evidence in full.`,
    code: (address: string) => `QR code of ${address}`,
  },
  draft: 'Draft, not published',
  skipToText: 'Skip to the text',
  about: (site: string) => `About ${site}`,
  feedLink: 'RSS feed',
  /** The page about the site. Words in brackets become links to the target in parentheses. */
  aboutPage: {
    title: 'About',
    whoPublishes: {
      title: 'Who publishes',
      paragraphs: (site: string, desk: string) => [
        `${site} is written and edited by its desk. An analysis is signed “${desk}” because the desk answers for it as a whole; no single writer does, and we invent no names.`,
        'An analysis takes a subject that was reported in a hurry and checks what was said then against the documents. The main column says what was known and reported at the time. The margin says, for each figure, quotation and statement, who says so, what the primary document says and whether it has held up since.',
      ],
    },
    checking: {
      title: 'How statements are checked',
      paragraphs: [
        'Every statement that can be true or false has an entry in the record of its analysis. We look for the document it comes from and read it. Where we could not see the document, or not the passage, the note names the report that quotes it. A page or paragraph is given only when we have seen it there.',
        'A search that finds nothing is a finding, and is printed as one. Numbers in the text must agree with the record, which a program checks at each publication; whether a document says what we say it says is checked by reading.',
        'Where a source reached us only in translation or republication, the analysis says so. Words from such a source are paraphrased and attributed. Quotation marks are only around words that we read as published.',
        'The day on which a whole record was last checked against its sources is on its page.',
      ],
      verdicts: 'What the verdicts mean',
      attribution: 'Who says so',
      attributionLabels:
        'Each statement has a label that says how well its speaker is identified. The record can be filtered by it, and notes print it where it is a warning.',
    },
    unnamedSources: {
      title: 'Unnamed sources',
      paragraphs: [
        'We have no unnamed sources of our own. Where a report we check relies on them, we say that the person is not named, who vouches for them, and how the report describes them. Their statement alone confirms nothing: it is checked against a document or a second report like any other, and where neither can be found the record says “not confirmed”.',
      ],
    },
    corrections: {
      title: 'Corrections',
      paragraphs: [
        'An error of fact is corrected in the text as soon as we are sure of it, and is listed with its date: what the page said, what it says now, and how the error came to light. The list is never shortened. Spelling is corrected without notice.',
        'A figure that was right when it was reported and was revised later is not an error. It stays in the text, with the later figure and its date beside it.',
        'All corrections are listed on [a separate page](corrections). Those of each analysis are also below its record:',
      ],
    },
    reporting: {
      title: 'How to report an error',
      paragraphs: [
        'Write to [](email), or use “Report an error” beside the statement in the record, which fills in the statement and the version of the text you read. Tell us what is wrong and how you know. We read every letter, answer those that concern a fact, and say in the corrections when a reader was right.',
      ],
    },
    privacy: {
      title: 'What we learn about readers',
      paragraphs: (site: string) => [
        `Nothing. ${site} sets no cookies, stores nothing in the browser, counts no visits and loads nothing from another site. A link to a document does not tell the other site which page a reader came from. The server that sends the pages may log requests, as any server does.`,
      ],
    },
    licences: {
      title: 'Licences and other forms of the text',
      text: 'Text and data.',
      textLicence: (site: string) =>
        `The text, the record, the figures and the notes are published under [Creative Commons Attribution 4.0](licence): use and change them as you like, name ${site} and say what you changed. Short quotations in the evidence belong to their publishers and are cited with their source.`,
      maps: 'Maps.',
      mapsLicence:
        'Coastlines and borders come from [Natural Earth](naturalEarth), in the public domain, through the package [world-atlas](worldAtlas). A drawn border is not a statement about whose it is.',
      fonts: 'Fonts.',
      fontsLicence:
        'Pages use the fonts of your own device and fetch none. The lettering on share images is set in fonts under the [SIL Open Font License](openFontLicence).',
      otherForms:
        'New analyses can be followed by [RSS](feed) or [JSON Feed](jsonFeed). Each analysis is also available as Markdown, its sources as files for reference managers and its notes as web annotations: the links are at its end.',
    },
  },
  /** The page at a former URL. Its link has the title of the present page. */
  redirect: {
    title: 'This page has moved',
    nowAt: 'It is now at [](page).',
  },
  archive: {
    title: 'All analyses',
    description: (site: string) => `Every analysis of ${site}, newest first.`,
    more: 'More analyses',
    all: (count: number) => `All ${count} analyses`,
  },
  nothingToShow: {
    title: 'No analysis can be shown',
    advice: 'The findings over this page and in the terminal say what to correct.',
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
    none: 'None so far. Errors of fact are corrected in the text and listed here with their date.',
    inAnalysis: 'In',
    foundOne:
      'Found an error? Write to [](email), or use “Report an error” at the statement in [the record](record).',
  },
  sources: {
    title: 'Sources',
    archivedCopy: 'Archived copy',
    accessed: (date: string) => `read ${date}`,
    inLanguage: (language: string) => `in ${language}`,
    volume: (volume: string) => `vol. ${volume}`,
    issue: (issue: string) => `no. ${issue}`,
    pages: (pages: string) => (/\D/.test(pages) ? `pp. ${pages}` : `p. ${pages}`),
    undated: 'undated',
    circa: (date: string) => `c. ${date}`,
    season: (season: 1 | 2 | 3 | 4, year: string) =>
      `${['spring', 'summer', 'autumn', 'winter'][season - 1]} ${year}`,
  },
  cite: {
    partNote: (title: string) => `Part of ${quote(title)}. `,
    versionNote: (version: string) => `Version ${version}`,
    part: 'Cite this part',
    analysis: 'Cite this analysis',
    thisCitation: 'This citation:',
    allSources: 'All sources:',
    otherForms: 'Other forms:',
    format: (group: string, format: string) => `${group} ${format}`,
    markdown: 'Markdown',
    annotations: 'Notes as web annotations',
    title: (title: string) => quote(title),
    notesTo: (title: string) => `Notes to ${quote(title)}`,
    partOf: (part: string, title: string) => `${quote(part)}, part of ${quote(title)}`,
    version: (version: string) => `version ${version}`,
  },
  excerpt: {
    found: (date: string) => `(excerpt last found on ${date})`,
    'found altered': (date: string) => `(excerpt found altered on ${date})`,
    'not found': (date: string) => `(excerpt not found on ${date})`,
    'not reachable': (date: string) => `(document not reachable on ${date})`,
  },
  note: {
    /** Label of a note by the author, instead of a verdict. */
    free: 'Note',
    whoSaysSo: (who: string, warning: string | undefined) =>
      `Who says so: ${who}${warning === undefined ? '' : ` (${warning})`}.`,
    reported: (date: string) => (date ? `Reported (${date}):` : 'Reported:'),
    documents: (date: string) => (date ? `The documents (${date}):` : 'The documents:'),
    changed: (date: string) => `Latest finding: ${date}.`,
    sinceThen: 'Since then',
    inRecord: (number: number) => `${number} in the record`,
    inText: (number: number) => `${number} in the text`,
    linkToWords: 'Link to these words',
  },
  glossary: {
    title: 'Who’s who',
    summary: 'The people and bodies of this analysis, in brief.',
    also: (names: string[]) => `also ${names.join(', ')}`,
    see: (numbers: number[]) =>
      `See ${new Intl.ListFormat('en-GB').format(numbers.map((number) => `[note ${number}](${number})`))}.`,
  },
  share: {
    label: (subject: string) => `Share ${subject}`,
    quoted: (title: string) => quote(title),
    statement: (number: number) => `statement ${number}`,
    theseWords: 'these words',
    copied: (subject: string) => `The link to ${subject} has been copied.`,
  },
  opening: {
    kind: 'Analysis',
    by: (desk: string) => `By ${lowerArticle(desk)}`,
    reported: (date: string) => `Checks reports of ${date}`,
    checked: 'Record last checked',
    reviewed: (date: string, by: string | undefined) => `Reviewed ${date}${by ? ` by ${by}` : ''}`,
    readingTime: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`,
    sidebars: 'Sidebars',
    keyPoints: 'Key points',
    contents: 'In this analysis',
    sources: 'Sources',
    record: 'The record',
    pdf: 'PDF for printing',
    translations: 'Also in',
    statements: (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'}`,
    countOf: (count: string, title: string) => `${count}: ${title}`,
  },
  guide: {
    title: 'How to read the marks',
    press:
      'Press marked words to see the evidence. Words with a dotted line are explained in “Who’s who”. Numbers in square brackets are sources.',
  },
  part: {
    place: (number: number, count: number) => `Part ${number} of ${count} of`,
    inPlace: 'Read this part in context',
    neighbours: 'Parts before and after',
    before: (title: string) => `Previous: ${title}`,
    next: (title: string) => `Next: ${title}`,
  },
  record: {
    of: 'The record of',
    title: 'Every statement, and how it stands',
    pageTitle: (title: string) => `The record: ${title}`,
    description: (title: string) =>
      `Every statement of ${quote(title)}: who said it, where, and how it stands.`,
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
    elsewhere: 'Not in the main text',
    asOf: (date: string) => `As of ${date}.`,
    reportedBy: 'Reported by',
    inText: (words: string) => `See ${quote(words)} in the text`,
    report: (number: number) => `Report an error in no. ${number}`,
  },
  /** The e-mail with which a reader reports an error. */
  errorReport: {
    subject: (claim: string, analysis: string, version: string) =>
      `Error report: ${claim} (${analysis}, version ${version})`,
    statement: (statement: string) => `Statement: ${statement}`,
    words: (words: string | undefined) => `Words on the page: ${words ?? 'none; the record only'}`,
    address: (url: string) => `Address: ${url}`,
    question: 'What is wrong, and how you know:',
  },
  notFound: {
    title: 'Page not found',
    heading: 'We have no page at this address',
    didYouMean: 'Did you mean [the front page](nearest)?',
    allPages: 'All pages of [](home) are listed below. You can also read [how we work](about).',
    partIn: (part: string, title: string) => `${part}, in ${quote(title)}`,
    record: (title: string) => `The record of ${quote(title)}`,
  },
  table: 'Table',
  feed: {
    note: (number: number) => `Note ${number}.`,
    evidence: 'Evidence',
    readOn: 'Read it with its sources',
  },
  markdown: {
    byline: (desk: string, date: string) => `By ${lowerArticle(desk)}, ${date}. `,
    reported: (date: string) => `Reported ${date}; `,
    record: 'record',
    checked: (date: string, version: string) => ` last checked ${date}; version ${version}.`,
    excerpt: (words: string) => quote(words),
  },
  llms: {
    howToCite:
      'Cite the verdict with the statement: a figure in the text is what was reported at the time, and its note says whether it held up. Text and data are published under CC BY 4.0.',
    analyses: 'Analyses',
    record: (title: string) => `The record of ${quote(title)}`,
    recordHolds: 'every statement with its verdict and evidence',
    annotations: 'Its notes as web annotations',
    sources: 'Its sources',
    about: 'About',
    method: 'How statements are checked',
    methodHolds: 'verdicts, corrections, unnamed sources',
    feed: 'Feed',
    feedHolds: 'RSS 2.0 with full text',
  },
  correction: {
    corrected: 'Corrected',
    change: (said: string, now: string) => `we said ${quote(said)}; it now says ${quote(now)}.`,
    noticed: (how: string) => `Noticed: ${endSentence(how)}`,
    see: 'See the statement',
    seeWhich: (now: string) => `See the statement: ${quote(now)}`,
  },
  view: {
    legend: 'Show notes',
    all: 'All',
    changed: 'Contradicted or changed',
    none: 'None',
  },
};
