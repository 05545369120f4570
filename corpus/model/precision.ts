/** How often a rule was right of `n` judged hits, by rule id. */
export type Figures = Readonly<Record<string, { n: number; right: number }>>;

/**
 * The measured precision (0–1, two decimals) of the rule that was judged most often among those that fired: one hit that
 * happened to be right says little. Null when none was ever judged.
 */
export function measuredPrecision(rules: readonly string[], figures: Figures): number | null {
  const judged = rules.flatMap((rule) => figures[rule] ?? []).filter(({ n }) => n > 0);
  const most = judged.toSorted((a, b) => b.n - a.n || a.right - b.right)[0];
  return most ? Math.round((most.right / most.n) * 100) / 100 : null;
}

/** The figures of two sources together. */
export function addFigures(a: Figures, b: Figures): Figures {
  const sum: Record<string, { n: number; right: number }> = { ...a };
  for (const [id, { n, right }] of Object.entries(b)) {
    const known = sum[id] ?? { n: 0, right: 0 };
    sum[id] = { n: known.n + n, right: known.right + right };
  }
  return sum;
}
