/** Numbers spelt out in English: "thirteen", "twenty-two", "two thousand", "a dozen". */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values = new Map<string, number>([
  ...units.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Words that multiply what stands before them. */
export const multipliers = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
]);

const simple = `(?:${[...values.keys()].reverse().join('|')})`;
const factor = '(?:dozen|hundred|thousand|million|billion)';

/** Finds a number spelt out; "one" to "ten" are found too, for they may carry a value. */
export const spelledNumber = `\\b(?:${simple}|an? (?=${factor}))(?:[ -](?:and )?(?:${simple}|${factor}))*(?:${factor})?\\b`;

/** The number that words such as "two hundred and six" say. */
export const readSpelled = (words: string): number => {
  let total = 0;
  let current = 0;
  for (const word of words.toLowerCase().split(/[ -]/)) {
    const times = multipliers.get(word);
    if (times === undefined) current += word === 'a' || word === 'an' ? 1 : (values.get(word) ?? 0);
    else if (times < 1e3) current *= times;
    else {
      total += current * times;
      current = 0;
    }
  }
  return total + current;
};
