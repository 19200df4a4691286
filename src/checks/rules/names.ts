/** Rules about names in the text: speakers, actors and places. */
import type { AnalysisRule } from '../rule.ts';
import { attribution } from './names/attribution.ts';
import { branchParent } from './names/branch-parent.ts';
import { claimActor } from './names/claim-actor.ts';
import { claimName } from './names/claim-name.ts';
import { claimOffice } from './names/claim-office.ts';
import { claimSpeaker } from './names/claim-speaker.ts';
import { claimSymbol } from './names/claim-symbol.ts';
import { knownName } from './names/known-name.ts';
import { nameList } from './names/name-list.ts';
import { placePair } from './names/place-pair.ts';
import { relationDirection } from './names/relation-direction.ts';

export const namesRules: AnalysisRule[] = [
  attribution,
  branchParent,
  claimActor,
  claimName,
  claimOffice,
  claimSpeaker,
  claimSymbol,
  knownName,
  nameList,
  placePair,
  relationDirection,
];
