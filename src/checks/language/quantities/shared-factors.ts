/** Applies a factor that is written once to both ends of a range: "2.2 to 3 million", "$25-30m". */
import { multiply } from './multipliers.ts';
import type { Quantity } from './quantity.ts';

const joint = /^\s?(?:-|–|—|to|or)\s?[$€£¥₹]?$/i;

/** "and" joins the ends of a range only after "between". */
const isJoined = (text: string, left: Quantity, right: Quantity): boolean => {
  const between = text.slice(left.end, right.start);
  if (joint.test(between)) return true;
  return (
    /^\s?and\s?[$€£¥₹]?$/i.test(between) && /\bbetween\s[$€£¥₹]?$/i.test(text.slice(0, left.start))
  );
};

/** The left end is the lesser one: "500 to 1 million" says 500. */
const isShared = (left: Quantity, right: Quantity): boolean =>
  left.factor === 1 &&
  right.factor > 1 &&
  left.value !== undefined &&
  right.value !== undefined &&
  Math.abs(left.value) < Math.abs(right.value / right.factor);

/** The same quantities, in the order of the text. */
export const shareFactors = (text: string, quantities: Quantity[]): Quantity[] =>
  quantities.map((left, index) => {
    const right = quantities[index + 1];
    if (!right || left.value === undefined) return left;
    if (!isJoined(text, left, right) || !isShared(left, right)) return left;
    const { factor, alternative } = right;
    const value = multiply(left.value, factor);
    return {
      ...left,
      value,
      factor,
      ...(alternative === undefined ? {} : { alternative: left.value }),
    };
  });
