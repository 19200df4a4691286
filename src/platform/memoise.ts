/** Memoises functions that are called repeatedly with the same argument. */

/** Maximum number of results, which is more than a few analyses need. */
const limit = 50_000;

/**
 * Calls `make` once for each text or number. What it returns must not be changed. All results are dropped
 * at once when there are `most` of them.
 */
export const memoise = <Key extends string | number, Value>(
  make: (key: Key) => Value,
  most = limit,
): ((key: Key) => Value) => {
  const known = new Map<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    if (known.size >= most) known.clear();
    const value = make(key);
    known.set(key, { value });
    return value;
  };
};

/** Memoises by object. A result is released together with its object. */
export const memoiseByObject = <Key extends object, Value>(
  make: (key: Key) => Value,
): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
};

/**
 * Memoises by several arguments that JSON can write. All results are dropped at once when there are `most`
 * of them.
 */
export const memoiseByArguments = <Arguments extends unknown[], Value>(
  make: (...given: Arguments) => Value,
  most = limit,
): ((...given: Arguments) => Value) => {
  const makeFor = memoise((key: string) => make(...(JSON.parse(key) as Arguments)), most);
  return (...given) => makeFor(JSON.stringify(given));
};

/** Memoises by two objects. */
export const memoiseByPair = <Key extends object, Other extends object, Value>(
  make: (key: Key, other: Other) => Value,
): ((key: Key, other: Other) => Value) => {
  const withOther = memoiseByObject((other: Other) =>
    memoiseByObject((key: Key) => make(key, other)),
  );
  return (key, other) => withOther(other)(key);
};
