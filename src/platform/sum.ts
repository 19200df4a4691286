/** Adds numbers. */
export const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
