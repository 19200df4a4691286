/** Finds attributions: "the FT argued", "according to Dawn", "by AFP's count", "told CNN". */
import { memoise } from '../../../platform/memoise.ts';

/** Verbs of speech. */
const say =
  'said|says|saying|wrote|writes|told|tells|reported|reports|argued|argues|judged|judges|observed|observes|noted|notes|estimated|estimates|thought|thinks|reasoned|warned|warns|spoke|speaks|stated|states|printed|prints|believed|believes|suspected|suspects|concluded|concludes|insisted|insists|acknowledged|predicted|predicts|feared|fears';

/** Verbs of speech or action: "the board announced it", "the UN counted 85". */
const act =
  'announced|counted|counts|found|finds|expected|expects|admitted|relayed|relays|called|calls|put|puts|gave|gives|promised|described|describes|recorded|records|credited|credits|declared|denied|blamed|saw|named|names|took|takes|traces|traced|attributed|attributes|ascribed|ascribes|blames|(?:had|has)(?=\\s+(?:it|\\d|at least))';

const account =
  'account|accounts|count|counts|summary|report|reports|judgement|judgment|view|words|reading|telling|figure|figures|estimate|estimates|finding|findings|analysis|opinion|forecast|admission|caption|headline|list|inquiry|essay|study|audit|log|own|later';

/** A name: capitalised words, possibly joined by "of", "the" and the like. */
const name =
  "(?:\\p{Lu}[\\p{L}\\p{N}'’.-]*)(?![/\\d])(?:\\s+(?:(?:of|for|and|the|de|al|bin|ur)\\s+)*(?:\\p{Lu}[\\p{L}\\p{N}'’.-]*))*";

/** A speaker described by role: "a hospital official", "the port authority", "analysts". */
const role =
  "(?:(?:an?|the|one|two|three|several|some|its|their|another)\\s+)?(?:\\p{L}[\\p{L}'’-]*\\s+){0,2}(?:officials?(?:\\sof\\sthe\\s\\p{Ll}{3,})?|spokes(?:man|woman|person|people)|ministers?|ministry|commanders?|researchers?|analysts?|monitors?|envoy|authority|council|captain|leader|mayor|office|witness(?:es)?|families|auditors?|operator|historian|professor|economist|police|doctors?|scientists?|inquiry|investigators?|commission|committee|military|army|navy|media|government|prosecutors?|court|institute|survey)";

/** Words that may occur between a subject and its verb. */
const between =
  '(?:,[^,.;:]{1,160},|,|\\s(?:quoted|interviewed|cited|named|speaking|based)\\s[^,.;:]{1,40}?)?\\s+(?:had\\s+|has\\s+|have\\s+|later\\s+|also\\s+|itself\\s+|first\\s+|then\\s+)*';

/** A name after these words is a place or an office ("envoy to Marrow"), not the subject of a verb. */
const noPreposition = '(?<!\\b(?:to|in|for|on|at|near|from)\\s)';

/** Nor is a name at the end of an apposition or a clause: "an official, a friend of Marrow, said". */
const noApposition = `(?!(?<=\\p{Ll},\\s(?:an?|the|one|who|once|now|then|long)\\s\\p{Ll}[^,.;:]{0,110}\\p{Ll}\\s)${name},)`;

/** Words before the name of a paper or agency: "the news agency AP", "the German daily Die Zeit". */
const kind =
  "(?:(?:\\p{L}[\\p{L}’'-]*\\s+){0,2}(?:website|paper|newspaper|daily|weekly|magazine|broadcaster|channel|station|agency|service|site|group|network)\\s+(?:the\\s+)?)?";

const patterns = [
  `${noPreposition}${noApposition}(?<who>${name})${between}(?:${say}|(?<act>${act}))\\b(?!\\snothing)`,
  `(?<who>${role})${between}(?:${say}|(?<act>${act}))\\b`,
  `\\b(?:said|says|wrote|reported|argued|warned|[Aa]ccording to|quoted by|cited by|printed by|relayed by|interviewed by|reported by|counted by|via|told|gave(?=\\s+\\p{Lu}\\S*\\s+(?:this|that)\\b)|as told to|[Cc]iting|[Ii]n the words of|(?<=,\\s)to)\\s+(?:(?:the|The|an?)\\s+)?${kind}(?<who>${name})`,
  `(?:\\b(?:[Bb]y|[Ii]n|[Oo]n|at|[Ff]rom|of|with|to)\\s+|,\\s+)(?:the\\s+|The\\s+)?(?<who>${name})['’]s?\\s+(?:\\p{L}+\\s+)?(?:${account})\\b`,
];

/** The owner of a document, when it has no name: "the port's report". */
const owner = `(?:^|[\\s(])[Tt]he (?<whose>(?!paper|group|page|report|article|country|year|week|month|day|city|region|province|network|movement|organi[sz]ation)\\p{Ll}{3,})['’]s?\\s(?<act>(?:own |later )?(?:${account}))\\b`;

const attributed = [...patterns, owner].map((pattern) => new RegExp(pattern, 'gu'));

/**
 * A person or body to whom a sentence attributes words. `role` has the words before an office:
 * "hospital" for "a hospital official".
 */
export interface Attributed {
  role: string[];
  /** True when the verb may describe an action instead of speech. */
  isActor: boolean;
  words: string;
  start: number;
  end: number;
}

/** Adjectives before an office that say how many or how senior, not which one. */
const plain =
  /^(?:an?|the|one|two|three|several|some|its|their|another|senior|former|unnamed|other|many|most|both|then|local|and|who|morning|afternoon|evening|night|day|week|month|year|earlier|later|which|that|of|by|as|in|to|it|his|her|also|but|when|while|for|on|at|from|with|these|those|such|no|any|all|few|dozens?|scores|hundreds|thousands|numerous)$/i;

/** "Hospital" for "a hospital official" and "an official of the hospital". */
const getModifiers = (words: string): string[] => {
  const [before = '', after] = words.split(/\sof\sthe\s/);
  const own = before.split(/\s+/).slice(0, -1);
  return [...own, ...(after === undefined ? [] : [after])].filter((word) => !plain.test(word));
};

/** Whether an attribution is between commas: "were often at odds, the UN found, and". */
const isParenthetical = (text: string, start: number, end: number): boolean =>
  /,\s(?:the\s)?$/u.test(text.slice(0, start)) && /^\s\p{L}+[,.;]/u.test(text.slice(end));

/** Matches capitalised words before a noun that looks like a verb: "Among estimates of fighters". */
const opening = /^(?:Among|Besides|Beyond|Despite|Unlike|Other|Later|Earlier|Such|No|Most|All)$/u;

/** Everybody to whom a text attributes words, each once. */
export const findAttributed = memoise((text: string): Attributed[] => {
  const found = new Map<number, Attributed>();
  for (const pattern of attributed)
    for (const { groups, index, 0: whole } of text.matchAll(pattern)) {
      const whose = groups?.['whose'];
      const words = whose ?? groups?.['who']?.replace(/['’]s$/, '') ?? '';
      const start = index + whole.indexOf(words);
      const isOffice = /\p{Ll}$/u.test(words) && !/\s?\p{Lu}[\p{L}'’.-]*$/u.test(words);
      const role = whose ? [whose] : isOffice ? getModifiers(words) : [];
      if (!found.has(start) && !opening.test(words)) {
        const end = start + words.length;
        const isActor = groups?.['act'] !== undefined && !isParenthetical(text, start, end);
        found.set(start, { words, role, isActor, start, end });
      }
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
});
