/** The editorial rules, in the order in which they run. */
import type { AnalysisRule, ContentRule } from './rule.ts';
import { apartDate } from './rules/apart-date.ts';
import { actor } from './rules/actor.ts';
import { asOfSupport } from './rules/as-of-support.ts';
import { asOf } from './rules/as-of.ts';
import { attribution } from './rules/attribution.ts';
import { bareQuantity } from './rules/bare-quantity.ts';
import { brokenLink } from './rules/broken-link.ts';
import { cardLetters } from './rules/card-letters.ts';
import { claimCount } from './rules/claim-count.ts';
import { claimMeasure } from './rules/claim-measure.ts';
import { claimMonth } from './rules/claim-month.ts';
import { claimName } from './rules/claim-name.ts';
import { claimQuantity } from './rules/claim-quantity.ts';
import { claimRate } from './rules/claim-rate.ts';
import { claimSpeaker } from './rules/claim-speaker.ts';
import { claimSymbol } from './rules/claim-symbol.ts';
import { claimUnit } from './rules/claim-unit.ts';
import { claimValue } from './rules/claim-value.ts';
import { computedWords } from './rules/computed-words.ts';
import { correctionDate } from './rules/correction-date.ts';
import { correctionOrder } from './rules/correction-order.ts';
import { correctionWords } from './rules/correction-words.ts';
import { datePart } from './rules/date-part.ts';
import { denial } from './rules/denial.ts';
import { drawableFigure } from './rules/drawable-figure.ts';
import { duplicateEvidence } from './rules/duplicate-evidence.ts';
import { edgeClaim } from './rules/edge-claim.ts';
import { emptyMark } from './rules/empty-mark.ts';
import { eventNote } from './rules/event-note.ts';
import { eventSource } from './rules/event-source.ts';
import { eventWords } from './rules/event-words.ts';
import { evidenceDate } from './rules/evidence-date.ts';
import { evidenceMeasure } from './rules/evidence-measure.ts';
import { evidenceValue } from './rules/evidence-value.ts';
import { excerptCopies } from './rules/excerpt-copies.ts';
import { excerptLength } from './rules/excerpt-length.ts';
import { figureComparison } from './rules/figure-comparison.ts';
import { figureCount } from './rules/figure-count.ts';
import { figureData } from './rules/figure-data.ts';
import { figureOrder } from './rules/figure-order.ts';
import { figureSpan } from './rules/figure-span.ts';
import { figureSpeaker } from './rules/figure-speaker.ts';
import { figureUnit } from './rules/figure-unit.ts';
import { figureWords } from './rules/figure-words.ts';
import { findingDate } from './rules/finding-date.ts';
import { foreignWords } from './rules/foreign-words.ts';
import { formerFolder } from './rules/former-folder.ts';
import { formerId } from './rules/former-id.ts';
import { frontMatterDates } from './rules/front-matter-dates.ts';
import { futureDate } from './rules/future-date.ts';
import { futureSource } from './rules/future-source.ts';
import { grade } from './rules/grade.ts';
import { headedText } from './rules/headed-text.ts';
import { headingDepth } from './rules/heading-depth.ts';
import { keyPoint } from './rules/key-point.ts';
import { keyPoints } from './rules/key-points.ts';
import { knownAddress } from './rules/known-address.ts';
import { knownClaim } from './rules/known-claim.ts';
import { knownDirective } from './rules/known-directive.ts';
import { knownFigure } from './rules/known-figure.ts';
import { knownFile } from './rules/known-file.ts';
import { knownName } from './rules/known-name.ts';
import { knownSection } from './rules/known-section.ts';
import { knownSidebar } from './rules/known-sidebar.ts';
import { knownSource } from './rules/known-source.ts';
import { knownSymbol } from './rules/known-symbol.ts';
import { knownTerm } from './rules/known-term.ts';
import { linkAddress } from './rules/link-address.ts';
import { linkText } from './rules/link-text.ts';
import { literalMarkup } from './rules/literal-markup.ts';
import { locator } from './rules/locator.ts';
import { lostPermalink } from './rules/lost-permalink.ts';
import { mapDirection } from './rules/map-direction.ts';
import { nameList } from './rules/name-list.ts';
import { negation } from './rules/negation.ts';
import { noHtml } from './rules/no-html.ts';
import { opposite } from './rules/opposite.ts';
import { ordinal } from './rules/ordinal.ts';
import { pairedNote } from './rules/paired-note.ts';
import { placePair } from './rules/place-pair.ts';
import { plainText } from './rules/plain-text.ts';
import { plainMark } from './rules/plain-mark.ts';
import { plainMarkdown } from './rules/plain-markdown.ts';
import { pointWords } from './rules/point-words.ts';
import { printableGrade } from './rules/printable-grade.ts';
import { quotationAltered } from './rules/quotation-altered.ts';
import { quotationSpeaker } from './rules/quotation-speaker.ts';
import { quotationUnchecked } from './rules/quotation-unchecked.ts';
import { quotationUnmarked } from './rules/quotation-unmarked.ts';
import { readableQuantity } from './rules/readable-quantity.ts';
import { recordCount } from './rules/record-count.ts';
import { recordDuration } from './rules/record-duration.ts';
import { recordName } from './rules/record-name.ts';
import { recordQuantity } from './rules/record-quantity.ts';
import { recordTrend } from './rules/record-trend.ts';
import { recordValue } from './rules/record-value.ts';
import { relationWords } from './rules/relation-words.ts';
import { relativeTime } from './rules/relative-time.ts';
import { repeatedQuantity } from './rules/repeated-quantity.ts';
import { reportedTime } from './rules/reported-time.ts';
import { rowCount } from './rules/row-count.ts';
import { sidebarRoom } from './rules/sidebar-room.ts';
import { sinceDate } from './rules/since-date.ts';
import { sinceOrder } from './rules/since-order.ts';
import { sinceValue } from './rules/since-value.ts';
import { sourceDate } from './rules/source-date.ts';
import { sourceLink } from './rules/source-link.ts';
import { sourceNumber } from './rules/source-number.ts';
import { sourcePublisher } from './rules/source-publisher.ts';
import { sourceRate } from './rules/source-rate.ts';
import { sourceSymbol } from './rules/source-symbol.ts';
import { sourceWords } from './rules/source-words.ts';
import { staleReview } from './rules/stale-review.ts';
import { superlative } from './rules/superlative.ts';
import { tableCells } from './rules/table-cells.ts';
import { timeOrder } from './rules/time-order.ts';
import { topicAddress } from './rules/topic-address.ts';
import { toldDate } from './rules/told-date.ts';
import { translation } from './rules/translation.ts';
import { unfound } from './rules/unfound.ts';
import { uniqueId } from './rules/unique-id.ts';
import { unlistedPermalink } from './rules/unlisted-permalink.ts';
import { unmarkedCount } from './rules/unmarked-count.ts';
import { usedAllowance } from './rules/used-allowance.ts';
import { usedClaim } from './rules/used-claim.ts';
import { usedFigure } from './rules/used-figure.ts';
import { usedMention } from './rules/used-mention.ts';
import { usedSidebar } from './rules/used-sidebar.ts';
import { usedSource } from './rules/used-source.ts';
import { usedTerm } from './rules/used-term.ts';
import { vagueCount } from './rules/vague-count.ts';
import { validName } from './rules/valid-name.ts';
import { verdict } from './rules/verdict.ts';
import { via } from './rules/via.ts';
import { weekday } from './rules/weekday.ts';

/** How the text is written. First, because a mistyped directive makes its claim look unused. */
const form: AnalysisRule[] = [
  plainMarkdown,
  noHtml,
  knownDirective,
  emptyMark,
  plainMark,
  pairedNote,
  headedText,
  headingDepth,
  keyPoints,
  linkText,
  linkAddress,
  brokenLink,
  literalMarkup,
  plainText,
  foreignWords,
  tableCells,
];

/** References between files. */
const references: AnalysisRule[] = [
  validName,
  uniqueId,
  knownSection,
  knownSidebar,
  usedSidebar,
  knownFigure,
  usedFigure,
  knownClaim,
  knownSource,
  knownSymbol,
  knownTerm,
  formerId,
  usedClaim,
  usedMention,
  usedTerm,
];

/** What the text says, compared with the record. */
const words: AnalysisRule[] = [
  readableQuantity,
  claimValue,
  claimQuantity,
  bareQuantity,
  repeatedQuantity,
  figureWords,
  figureData,
  figureUnit,
  quotationUnmarked,
  quotationAltered,
  quotationUnchecked,
  quotationSpeaker,
  attribution,
  keyPoint,
  claimMeasure,
  claimCount,
  claimRate,
  unmarkedCount,
  rowCount,
  vagueCount,
  superlative,
  claimMonth,
  datePart,
  relationWords,
  mapDirection,
  relativeTime,
  timeOrder,
  computedWords,
  claimName,
  claimSpeaker,
  knownName,
  nameList,
  actor,
  claimSymbol,
  negation,
  opposite,
  denial,
  figureOrder,
  figureSpan,
  figureSpeaker,
  figureComparison,
  figureCount,
  eventWords,
  eventNote,
  pointWords,
  edgeClaim,
];

/** What the record says, compared with its evidence. */
const record: AnalysisRule[] = [
  recordValue,
  recordQuantity,
  recordCount,
  recordName,
  recordTrend,
  recordDuration,
  ordinal,
  sourceRate,
  sourceNumber,
  verdict,
  unfound,
  grade,
  printableGrade,
  excerptLength,
  locator,
  via,
  duplicateEvidence,
  sinceOrder,
  sinceDate,
  findingDate,
  asOf,
  evidenceValue,
  evidenceMeasure,
  toldDate,
  evidenceDate,
  sinceValue,
  claimUnit,
  excerptCopies,
  asOfSupport,
  futureSource,
  eventSource,
  apartDate,
];

/** Dates and corrections of the analysis as a whole, and where it is read again. */
const history: AnalysisRule[] = [
  frontMatterDates,
  reportedTime,
  futureDate,
  weekday,
  placePair,
  correctionOrder,
  correctionDate,
  correctionWords,
  staleReview,
];

/** What has room: on the page, in a drawing, on a card. */
const layout: AnalysisRule[] = [sidebarRoom, drawableFigure, cardLetters];

/** Rules about one analysis, from how it is written to what it claims. */
export const analysisRules: AnalysisRule[] = [
  ...form,
  ...references,
  ...words,
  ...record,
  ...history,
  ...layout,
  // Last: reads which allowances the rules above used.
  usedAllowance,
];

/** Rules about what all analyses share. */
export const contentRules: ContentRule[] = [
  knownFile,
  sourceDate,
  sourcePublisher,
  sourceLink,
  sourceSymbol,
  sourceWords,
  usedSource,
  lostPermalink,
  unlistedPermalink,
  knownAddress,
  formerFolder,
  topicAddress,
  translation,
];
