/** Reads times of day: "17:50", "5.50 pm", "17h50", "ten to six in the evening". */

const half = '(?<half>am|pm|a\\.m\\.|p\\.m\\.)';
const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spoken: Record<string, number> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
const partOfDay = '(?:\\s(?:in the (?<dayPart>morning|afternoon|evening)|at (?<night>night)))';

/** Source of a pattern that finds a time of day in any of its forms. */
export const clockTime = [
  `\\b(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?${half}(?!\\p{L})`,
  '\\b(?<hour24>\\d{1,2})(?::|h)(?<minute24>\\d\\d)\\b',
  `\\b(?:a )?(?<spoken>${Object.keys(spoken).toReversed().join('|')})(?: minutes)? (?<side>to|past) (?<spokenHour>${hours.join('|')})\\b${partOfDay}?`,
]
  .map((form) => `(?:${form})`)
  .join('|');

type Groups = Record<string, string | undefined>;

const toMinutes = (hour: number, minute: number, isAfternoon: boolean): number =>
  ((hour % 12) + (isAfternoon ? 12 : 0)) * 60 + minute;

/** "Ten to six" is either in the morning or in the evening, unless the text says which. */
const readSpoken = ({ spoken: words = '', side, spokenHour = '', dayPart, night }: Groups) => {
  const past = spoken[words.toLowerCase()] ?? 0;
  const hour = hours.indexOf(spokenHour.toLowerCase()) + 1;
  const at = side === 'to' ? -past : past;
  const halves = dayPart === 'morning' ? [false] : (dayPart ?? night) ? [true] : [false, true];
  return halves.map((isAfternoon) => (toMinutes(hour, 0, isAfternoon) + at + 1440) % 1440);
};

/** The minutes since midnight that a match of `clockTime` may mean; undefined when it is not a time of day. */
export const readClockTime = (groups: Groups): number[] | undefined => {
  const { hour, minute = '0', half: name, hour24, minute24 } = groups;
  if (groups['spoken']) return readSpoken(groups);
  if (hour) {
    const isTime = Number(hour) >= 1 && Number(hour) <= 12 && Number(minute) < 60;
    return isTime ? [toMinutes(Number(hour), Number(minute), /^p/i.test(name ?? ''))] : undefined;
  }
  const isTime = hour24 !== undefined && Number(hour24) < 24 && Number(minute24) < 60;
  return isTime ? [Number(hour24) * 60 + Number(minute24)] : undefined;
};

/** "17.50" is a time of day on its own or after "at"; otherwise it is a number. */
export const readDottedTime = ({
  0: words,
  index,
  input,
}: RegExpExecArray): number[] | undefined => {
  const [, hour, minute] = /^(\d|1\d|2[0-3])\.([0-5]\d)$/.exec(words) ?? [];
  const isAlone =
    input.trim() === words || /\b(?:at|until|till|before|after)\s$/i.test(input.slice(0, index));
  return hour !== undefined && isAlone ? [Number(hour) * 60 + Number(minute)] : undefined;
};
