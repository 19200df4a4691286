/** Keeps the results of slow functions that are called with the same argument again and again. */

/** Calls `make` once for each text or number. */
export const memoise = <Key extends string | number, Value>(
  make: (key: Key) => Value,
): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};

/** The same for objects, whose results are dropped with them. */
export const memoiseByObject = <Key extends object, Value>(
  make: (key: Key) => Value,
): ((key: Key) => Value) => {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
};
