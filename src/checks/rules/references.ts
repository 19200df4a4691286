/** Rules about references between the files of an analysis. */
import type { AnalysisRule } from '../rule.ts';
import { formerId } from './references/former-id.ts';
import { knownClaim } from './references/known-claim.ts';
import { knownFigure } from './references/known-figure.ts';
import { knownSection } from './references/known-section.ts';
import { knownSidebar } from './references/known-sidebar.ts';
import { knownSource } from './references/known-source.ts';
import { knownSymbol } from './references/known-symbol.ts';
import { knownTerm } from './references/known-term.ts';
import { termWords } from './references/term-words.ts';
import { uniqueId } from './references/unique-id.ts';
import { usedClaim } from './references/used-claim.ts';
import { usedFigure } from './references/used-figure.ts';
import { usedMention } from './references/used-mention.ts';
import { usedSidebar } from './references/used-sidebar.ts';
import { usedTerm } from './references/used-term.ts';
import { validName } from './references/valid-name.ts';

export const referencesRules: AnalysisRule[] = [
  formerId,
  knownClaim,
  knownFigure,
  knownSection,
  knownSidebar,
  knownSource,
  knownSymbol,
  knownTerm,
  termWords,
  uniqueId,
  usedClaim,
  usedFigure,
  usedMention,
  usedSidebar,
  usedTerm,
  validName,
];
