/** Finds words that have an opposite: a text must not say one where its source says the other. */

import { memoise } from '../../../platform/memoise.ts';

/** A word from one of the sets, with its position in a text. */
export interface OpposedWord {
  /** Index of the set. */
  set: number;
  /** Index of the side within the set. Words on the same side do not exclude each other. */
  side: number;
  /** True for words so common that they are not searched for, only compared with. */
  isPlain: boolean;
  words: string;
  start: number;
  end: number;
}

/**
 * One set a line. "|" separates sides and a space words; "*" matches any ending; "+" marks a word that
 * is only compared with.
 */
const lines = `
rose rises risen grew grow grows growing grown increase* climb* | fell falls fallen shrank shrink* decrease* declin* drop drops dropped dropping sank
raise raised raises raising | cut cuts lowered lower reduced
first | last
higher | lower
more | fewer less | all
high | low
gone-round went-round go-round bypass* | gone-through went-through go-through passed-through
highest | lowest
most-of majority mostly | minority
maximum | minimum
largest biggest greatest | smallest
longest | shortest
best | worst
oldest | newest youngest
older | newer younger
young | old elderly
early | late
earlier sooner | later
before ahead-of prior-to | after following
morning | afternoon | evening | midnight
former | current present
open opens opened opening reopened | close closes closed closing shut
arriv* | depart* left
keep-away keep-clear stay-away stay-clear steer-clear avoid +leave +leaving | head-for heads-for headed-for heading-for head-to headed-to gather-at make-for flock-to
join joins joined joining | quit quits
began begin begins beginning start starts started | ended ends stop stops stopped ceased
won win wins winning gained victory victorious | lost lose loses losing defeat
victory | defeat
succeed* success successful | fail fails failed failure
advance* | retreat*
attack* | defend*
promis* undertak* undertook vow* | refus* declin*
bought buy buys buying | sold sell sells selling
lent lend lends | borrow*
import imports imported importing | export exports exported exporting
profit profits | loss losses
rich richer wealthy | poor poorer
appoint* | dismiss* sacked
add adds added adding | remov* delet* struck-off
allow* permit* | ban bans banned banning forb*
free freed release releases released releasing | jailed imprison* captur* arrest* detain*
accept* agreed agree agrees welcom* | reject* refus*
agree agrees agreed | disagree* disput*
uph* confirmed | overturn* refut* annul*
admit* admission* conced* acknowledg* | den*
claim claims claimed claiming | disown* disclaim* condemn*
recogni* | disown* repudiat*
surprise surprising | unsurprising no-surprise
announc* form* found* set-up | dissolv* disband*
+said +says +told +wrote +reported +announced +claimed +claiming | denied denies
counts counted counting records recorded | omits omitted omitting ignor* overlook*
agree agreed agrees united unanimous | split divided disagree*
placed listed +lists adds added | remov* delist*
went-free free freed releas* | locked
support* back backs backed back-up prais* | oppos* condemn* denounc* criticis* criticiz*
prais* commend* | denounc* condemn* criticis* criticiz* attacked
welcom* embrac* adopt* | disown* renounc* shun*
help helps helped helping assist* | hurt hurts harm* damag* hinder*
serv* benefit* | hurt hurts harm*
deepen* sharpen* worsen* heighten* | eas* sooth* soften* calm*
improv* | worsen* deteriorat*
ally allies allied friend friends friendly | enemy enemies hostile hostility rival rivals foe foes
harder hardest difficult | easier easiest easy
serious grave severe major | minor slight trivial
strong stronger | weak weaker
strengthen* | weaken*
rapidly quickly fast | slowly slow
often frequently | seldom rarely
always | never
nobody none no-one | everybody everyone somebody someone anybody anyone
nothing | everything something
little scant | great much ample
expected foreseeable foreseen | unexpected unforeseen
likely probable probably | unlikely improbable
possible possibly | impossible
certain certainly | uncertain
certainly definitely undoubtedly | probably possibly perhaps apparently allegedly
known | unknown
kept | unkept broken
included including include includes counted-in | excluded excluding excludes exclude left-out
sufficient enough | insufficient
legal lawful | illegal unlawful
public publicly | secret secretly
armed | unarmed
approximate approximately | exact exactly precise precisely
conventional | nuclear chemical biological
hit hits hitting struck destroy* | miss misses missed spared
stopped thwarted foiled | missed
suspected alleged | proven proved cleared
kill kills killed dead died deaths | capture captured captures capturing wound* injur* survived
inside within | outside
above | below beneath
north northern northward | south southern southward | east eastern eastward | west western westward | north-east north-eastern northeast* | north-west north-western northwest* | south-east south-eastern southeast* | south-west south-western southwest*
man men boy boys male husband father son schoolboy* | woman women girl girls female wife mother daughter schoolgirl*
uncle | brother | nephew | cousin | grandfather
civilian civilians | soldiers combatants fighters militants insurgents
kill kills killed killing | spare spares spared sparing saved
issue issued issues issuing publish* | withh* withdrew
retribution revenge punish* retaliat* | forgiv* mercy pardon* amnesty
recover* revive* rebound* | collapse* founder*
made-money earned-money profitable | lost-money loss-making
in-charge | out-of excluded-from barred-from
reveal* disclos* | conceal* hid hidden
guilty convicted | innocent acquitted exonerat*
encourag* | discourag* deter deterred
protect* | endanger*
expand* widen* | contracted narrow*
approv* | veto* disapprov*
surplus* | deficit* shortfall*
trust trusted trusts | distrust* mistrust*
alive | dead
fine finer | coarse coarser
part-of belongs-to belong-to belonged-to | independent-of separate-from
temporary temporarily | permanent permanently
voluntary voluntarily | forced compulsory
peaceful peacefully | violent violently
urban | rural
appeared appears emerged | vanished disappeared
entered enters | left
received | refused
middle-class | working-class upper-class
confirmed confirms confirming | ruled-out rules-out ruling-out
broke broken smash* wreck* demolish* | built builds building repair* rebuilt
clean cleaner | dirty dirtier foul polluted
safe safer | dangerous unsafe
cheap cheaper | expensive costly
suicide-bomb* suicide-attack* | car-bomb* truck-bomb* roadside-bomb*
to-be-confirmed unconfirmed | been-confirmed was-confirmed is-confirmed
children child | women woman
mosque mosques | church churches temple temples synagogue*
foreign | domestic interior home defence
secretary-general secretaries-general | secretary-of-state secretaries-of-state
president | prime-minister chancellor king queen
general | admiral colonel
prime-minister* | interior-minist* home-secretar* | foreign-minist* foreign-secretar* | defence-minist* defence-secretar* defense-secretar* | health-minist* health-secretar* | finance-minist* treasury-secretar* | justice-minist* attorney-general
`;

interface Side {
  set: number;
  side: number;
  /** The first letters of the side's words. A text without any of them cannot match. */
  starts: string[];
  pattern: RegExp;
  isPlain: boolean;
  isDenying: boolean;
}

const toPattern = (word: string): string =>
  word.replace('+', '').replaceAll('-', '[ -]').replaceAll('*', '\\p{L}*');

/** How many letters are compared before the pattern is tried. */
const compared = 3;

const getStart = (form: string): string =>
  (/^\+?(\p{L}+)/u.exec(form)?.[1] ?? '').slice(0, compared);

/** The first letters of every word in a text, in full and shortened for shorter words. */
const getStarts = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/(?<![\p{L}-])\p{L}{2,3}/gu) ?? [];
  return new Set(words.flatMap((word) => [word, word.slice(0, compared - 1)]));
};

/** Excludes parts of a hyphenated compass point: "north" in "north-east". */
const alone = '(?<![\\p{L}-])(?!at (?:least|most)\\b)';

const createSide = (words: string, set: number, side: number, isPlain: boolean): Side[] => {
  const forms = words
    .split(/\s+/)
    .filter((word) => word !== '' && word.startsWith('+') === isPlain);
  if (forms.length === 0) return [];
  const pattern = `${alone}(?:${forms.map(toPattern).join('|')})(?![\\p{L}]|-(?:east|west))`;
  const isDenying = forms.some((form) => /^(?:no|nobody|none|never|nothing)$/.test(form));
  const starts = [...new Set(forms.map(getStart))];
  return [{ set, side, starts, pattern: new RegExp(pattern, 'giu'), isPlain, isDenying }];
};

const sides: Side[] = lines
  .trim()
  .split('\n')
  .flatMap((line, set) =>
    line
      .split('|')
      .flatMap((words, side) => [
        ...createSide(words, set, side, false),
        ...createSide(words, set, side, true),
      ]),
  );

/** Whether a side of the word's set is itself a negation, such as "nobody". */
export const isDenyingSet = ({ set }: OpposedWord): boolean =>
  sides.some((side) => side.set === set && side.isDenying);

/** Every word in a text that has an opposite. */
export const findOpposedWords = memoise((text: string): OpposedWord[] => {
  const known = getStarts(text);
  return sides
    .filter(({ starts }) => starts.some((start) => known.has(start)))
    .flatMap(({ set, side, isPlain, pattern }) =>
      [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
        set,
        side,
        isPlain,
        words,
        start,
        end: start + words.length,
      })),
    );
});
