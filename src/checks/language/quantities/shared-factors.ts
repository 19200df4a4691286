/** Applies a factor that is written once to both ends of a range: "2.2 to 3 million", "$25-30m". */
import { multiply } from './multipliers.ts';
import type { Quantity } from './quantity.ts';

const joint = /^\s?(?:-|–|—|to|or)\s?[$€£¥₹]?$/i;

/** Whether two numbers form a range. "And" joins them only after "between". */
const isJoined = (text: string, left: Quantity, right: Quantity): boolean => {
  const between = text.slice(left.end, right.start);
  if (joint.test(between)) return true;
  return (
    /^\s?and\s?[$€£¥₹]?$/i.test(between) && /\bbetween\s[$€£¥₹]?$/i.test(text.slice(0, left.start))
  );
};

/** The factor is shared only if the left end stays the smaller one: not in "500 to 1 million". */
const isShared = (left: Quantity, right: Quantity): boolean =>
  left.factor === 1 &&
  right.factor > 1 &&
  left.value !== undefined &&
  right.value !== undefined &&
  Math.abs(left.value) < Math.abs(right.value / right.factor);

/** The quantities in the same order, with shared factors applied. */
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
