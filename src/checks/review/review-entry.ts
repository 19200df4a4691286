/** Formats an entry of the record for a reviewer: statement, verdict and evidence. */
import type { ClaimData, EvidenceData, LaterData } from '../../schemas/claim.ts';
import type { SourceData } from '../../schemas/source.ts';
import { formatSourceName } from '../../wording/sources.ts';
import type { Claim } from '../texts/claim-marks.ts';
import type { Entries } from '../read/content.ts';

type Sources = Entries<SourceData>;

/** A label and its text. */
type Line = [string, string];

const language = 'en-GB';

/** A source as lists name it. */
export const nameSource = (id: string, sources: Sources): string => {
  const data = sources.get(id)?.data;
  return data ? formatSourceName(data, language) : id;
};

/** "Harbour board, 5 Apr 2031, para. 3 (via Island Herald, 6 Apr 2031)". */
const nameBoth = (
  { source, via, ...item }: Pick<EvidenceData, 'source' | 'via' | 'locator'>,
  sources: Sources,
): string =>
  [
    nameSource(source, sources),
    item.locator && `, ${item.locator}`,
    via && ` (via ${nameSource(via, sources)})`,
  ]
    .filter(Boolean)
    .join('');

const describeEvidence = (item: EvidenceData, sources: Sources): Line[] => [
  ['evidence', nameBoth(item, sources)],
  ...(item.excerpt === undefined ? [] : [['', `“${item.excerpt}”`] satisfies Line]),
  ['', `shows: ${item.shows}`],
];

const describeLater = (item: LaterData, sources: Sources): Line[] => [
  ['since', `${item.date}: ${item.finding} (${nameBoth(item, sources)})`],
];

const describeSubject = ({ value, low, high, unit, scope, asOf }: ClaimData): Line[] => {
  const amount = value === undefined ? [low, high].filter((end) => end !== undefined) : [value];
  const words = [amount.join(' to '), unit, scope, asOf && `as of ${asOf}`].filter(Boolean);
  return words.length > 0 ? [['about', words.join('; ')]] : [];
};

/** The lines of a claim, each with its label. */
export const describeEntry = ({ data }: Claim, sources: Sources): Line[] => [
  ['states', data.statement],
  ...describeSubject(data),
  ['says', `${data.attribution.who} (${data.attribution.kind})`],
  ...data.reported.map((id): Line => ['reported', nameSource(id, sources)]),
  ['verdict', `${data.verdict} (grade ${data.grade}): ${data.finding}`],
  ...(data.instead
    ? [['instead', `${data.instead.words} (${data.instead.date})`] satisfies Line]
    : []),
  ...data.evidence.flatMap((item) => describeEvidence(item, sources)),
  ...data.since.flatMap((item) => describeLater(item, sources)),
];
