/** Numbers with their nouns, for messages on the terminal. */

/** "1 finding", "2 findings", "3 analyses". */
export const formatCount = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;
