import type { Value } from '../model/coding.ts';

const covers = ({ from, until }: Value, day: string): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** The one value that holds on the peildatum; null when there is none, or several that no date tells apart. */
export const valueInForce = (values: readonly Value[], peildatum: string): Value | null => {
  const current = values.filter((value) => covers(value, peildatum));
  return current.length === 1 ? (current[0] ?? null) : null;
};
