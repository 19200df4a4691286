/** Remembers what pure functions made of a text or a value, so that rules share their reading. */

/** Texts are forgotten all at once when they are more than a few analyses have. */
const limit = 50_000;

/** The same function of a text, computed once for each text. What it returns must not be changed. */
export const memoizeByText = <Result>(
  read: (text: string) => Result,
): ((text: string) => Result) => {
  const known = new Map<string, { result: Result }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.result;
    if (known.size >= limit) known.clear();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
};

/** The same function of a value, computed once for each. */
export const memoizeByValue = <Value extends object, Result>(
  read: (value: Value) => Result,
): ((value: Value) => Result) => {
  const known = new WeakMap<Value, { result: Result }>();
  return (value) => {
    const found = known.get(value) ?? { result: read(value) };
    known.set(value, found);
    return found.result;
  };
};

/** The same function of a value and of what it is read with, computed once for each pair. */
export const memoizeByPair = <Value extends object, Other extends object, Result>(
  read: (value: Value, other: Other) => Result,
): ((value: Value, other: Other) => Result) => {
  const withOther = memoizeByValue((other: Other) =>
    memoizeByValue((value: Value) => read(value, other)),
  );
  return (value, other) => withOther(other)(value);
};
