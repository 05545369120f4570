import type { Value } from '../model/coding.ts';

const covers = ({ from, until }: Value, day: string): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** The values that hold on the peildatum: those that are not dated, and those whose dates cover it. */
export const valuesInForce = (values: readonly Value[], peildatum: string): Value[] =>
  values.filter((value) => covers(value, peildatum));

/** The one value that holds on the peildatum; null when there is none, or several that no date tells apart. */
export const valueInForce = (values: readonly Value[], peildatum: string): Value | null => {
  const current = valuesInForce(values, peildatum);
  return current.length === 1 ? (current[0] ?? null) : null;
};
