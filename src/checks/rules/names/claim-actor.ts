/**
 * The text and the record agree on who listed, executed, blamed or accused whom.
 *
 * Bad: `Iris Vane blamed the Gazette, who denied it.` where the record has "Iris Vane blamed the Auditor"
 *
 * Good: `Iris Vane blamed the Auditor, who denied it.`
 */
import { getNameStems } from '../../names/name-stems.ts';
import { findNames } from '../../names/find-names.ts';
import {
  getFrontNames,
  getKnownNames,
  isNameKnown,
  isNameOfOthers,
} from '../../names/known-names.ts';
import { getStems } from '../../language/words/stems.ts';
import { getValid, hasUnreadClaims, type AnalysisContent } from '../../read/content.ts';
import type { AnalysisRule } from '../../rule.ts';
import { getVisibleStatements } from '../../texts/visible-texts.ts';
import { getEntryFields } from '../../texts/record-sentences.ts';
import { findAgentActions, type AgentAction } from '../../language/words/agent-actions.ts';
import { findStatements } from '../../language/words/sentences.ts';
import { countShared } from '../../language/words/shared-words.ts';

/** An action, and the statement about it. */
interface Told {
  action: AgentAction;
  words: string;
}

const findTold = (text: string): Told[] =>
  findStatements(text).flatMap(({ words }) =>
    findAgentActions(words).map((action) => ({ action, words })),
  );

const findRecorded = ({ claims }: AnalysisContent): Told[] =>
  getValid(claims)
    .flatMap(({ data }) => getEntryFields(data))
    .flatMap(({ text }) => findTold(text));

const sharesName = (one: string, other: string): boolean => {
  const stems = getNameStems(other);
  return getNameStems(one).some((stem) => stems.includes(stem));
};

/** Whether two acts are done to the same: those who are named first, if both name somebody. */
const haveSameObject = (one: AgentAction, other: AgentAction): boolean => {
  const [own, theirs] = [findNames(one.object)[0], findNames(other.object)[0]];
  return !own || !theirs || sharesName(own.words, theirs.words);
};

/** Stems of countries and of the body that they form, which are never the same party. */
const countries = new Set(
  getStems(
    'US Britain UN France Germany Netherlands Spain Switzerland Russia China India Iran Pakistan Turkey',
  ),
);

const isCountry = (actor: string): boolean => getStems(actor).every((stem) => countries.has(stem));

/** Minimum number of words, besides names, that two statements of the same action share. */
const least = 2;

/** Matches an object that does not name whom it means: "it in January and the port in May". */
const pronoun = /^\s*(?:it|them|him|her)\b/iu;

/** Whether an act that names no object is told in the words of another: "listed it as a rival". */
const hasSameWords = ({ object: own }: AgentAction, { object: theirs }: AgentAction): boolean => {
  const stems = getStems(own);
  const known = getStems(theirs);
  const isUnnamed = pronoun.test(own) || findNames(own).length === 0;
  return isUnnamed && stems.length > 1 && stems.every((stem) => known.includes(stem));
};

/** Another agent in the record. */
const findOtherActor = (
  { action, words }: Told,
  recorded: Told[],
  analysis: AnalysisContent,
): string | undefined => {
  const alike = recorded.filter(
    (other) =>
      other.action.verb === action.verb &&
      haveSameObject(action, other.action) &&
      (hasSameWords(action, other.action) ||
        countShared(words, other.words, [action.actor, other.action.actor, action.verb]) > least),
  );
  const others = alike.filter((other) => other.words !== words);
  if (others.some((other) => sharesName(other.action.actor, action.actor))) return undefined;
  // An office and its country may be names of the same party, unless the front matter lists them.
  const isParty = (actor: string) => isNameKnown(actor, getFrontNames(analysis));
  const isStranger = !isNameOfOthers(action.actor, getKnownNames(analysis));
  return others.find(
    ({ action: { actor } }) =>
      isStranger ||
      isParty(actor) ||
      isParty(action.actor) ||
      (isCountry(actor) && isCountry(action.actor)),
  )?.action.actor;
};

/** Another object of the same action by the same agent. */
const findOtherObject = ({ action, words }: Told, recorded: Told[]): string | undefined => {
  const names = findNames(action.object);
  const alike = recorded
    .filter(
      ({ action: { verb, actor } }) => verb === action.verb && sharesName(actor, action.actor),
    )
    .filter(
      (other) => countShared(words, other.words, [action.actor, action.object, action.verb]) > 0,
    )
    .map((other) => other.action.object)
    .filter((object) => findNames(object).length > 0 && !pronoun.test(object));
  const isSaid = alike.some((object) => names.some((name) => sharesName(name.words, object)));
  return names.length === 0 || isSaid ? undefined : alike[0]?.trim();
};

interface Problem {
  start: number;
  end: number;
  expected: string;
}

const findProblem = (
  told: Told,
  recorded: Told[],
  analysis: AnalysisContent,
): Problem | undefined => {
  const { action } = told;
  const actor = findOtherActor(told, recorded, analysis);
  if (actor !== undefined) return { start: action.start, end: action.end, expected: actor };
  const object = findOtherObject(told, recorded);
  const end = action.objectStart + action.object.length;
  return object === undefined ? undefined : { start: action.objectStart, end, expected: object };
};

export const claimActor: AnalysisRule = {
  id: 'claim-actor',
  guesses: true,
  language: 'en',
  check: (analysis, report) => {
    if (hasUnreadClaims(analysis)) return;
    const recorded = findRecorded(analysis);
    for (const { text: words, file, at } of getVisibleStatements(analysis))
      for (const action of findAgentActions(words)) {
        const found = findProblem({ action, words }, recorded, analysis);
        if (found)
          report(
            file,
            at(found.start, found.end),
            `Unexpected "${words.slice(found.start, found.end).trim()}", expected "${found.expected}" as in the record.`,
          );
      }
  },
};
