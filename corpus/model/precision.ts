/** How often a rule was right of `n` judged hits, by rule id. */
export type Figures = Readonly<Record<string, { n: number; right: number }>>;

/** The precision of the best of some rules; null when none was ever judged. */
export function bestPrecision(rules: readonly string[], figures: Figures): number | null {
  const judged = rules.flatMap((rule) => figures[rule] ?? []).filter(({ n }) => n > 0);
  return judged.length === 0 ? null : Math.max(...judged.map(({ n, right }) => right / n));
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
