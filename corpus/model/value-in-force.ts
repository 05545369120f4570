import type { Value } from './coding.ts';

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

/** The first value for a place with room for one. Of a fiscal maximum of another year only holds that it is followed. */
export function valueToShow(values: readonly Value[], peildatum: string): Value | null {
  const [current] = valuesInForce(values, peildatum);
  const past = values.find(({ fiscal_max }) => fiscal_max);
  return current ?? (past ? { ...past, amount: null } : null);
}
