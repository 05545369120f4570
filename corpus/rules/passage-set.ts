/** A set of passages, by their numbers: one bit for each. Sets of one corpus have the same length. */
export type PassageSet = Uint32Array;

const BITS = 32;

export const noPassages = (count: number): PassageSet => new Uint32Array(Math.ceil(count / BITS));

/** All passages; bits beyond the last one mean nothing. */
export const allPassages = (count: number): PassageSet => noPassages(count).fill(0xffffffff);

export function addNumbers(set: PassageSet, numbers: readonly number[]): void {
  for (const number of numbers) set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31));
}

export const isIn = (set: PassageSet, number: number): boolean =>
  ((set[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;

/** Adds the passages of another set. */
export function addSet(set: PassageSet, other: PassageSet): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) | (other[at] ?? 0);
}

/** Leaves only the passages that are in another set too. */
export function keepSet(set: PassageSet, other: PassageSet): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & (other[at] ?? 0);
}

/** A new set: the first of these, joined with each of the others. */
export function joined([first, ...others]: readonly PassageSet[], join: typeof addSet): PassageSet {
  const set = first?.slice() ?? new Uint32Array();
  for (const other of others) join(set, other);
  return set;
}

/** The numbers below `count` that are in a set, in order. */
export function numbersIn(set: PassageSet, count: number): number[] {
  const numbers: number[] = [];
  for (const [at, bits] of set.entries()) {
    for (let left = bits; left !== 0; left &= left - 1) numbers.push(at * BITS + BITS - 1 - Math.clz32(left & -left));
  }
  return numbers.filter((number) => number < count);
}
