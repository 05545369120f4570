/** How often something was right of `n` judged hits. */
export type Judgements = { n: number; right: number };

/** The judgements of rules, by rule id. */
export type Figures = Readonly<Record<string, Judgements>>;

/** A rule that gave a code: what it does, and how its hits were judged; null when none was. */
export type RuleBehind = { id: string; doc: string; measured: Judgements | null };

/** What has to stand beside judgements of rules. */
export const MEASURED_ON = 'Gemeten op teksten waaraan de regels zijn verbeterd: op nieuwe teksten valt het lager uit.';

/** "27 van 28 goed". */
export const judgedText = (judged: Judgements | null): string =>
  judged === null || judged.n === 0 ? 'niet gemeten' : `${judged.right} van ${judged.n} goed`;

/** The judgements of a rule; null when it has none. */
export const judgementsOf = (id: string, figures: Figures): Judgements | null => {
  const judged = figures[id];
  return judged && judged.n > 0 ? judged : null;
};

/**
 * The measured precision (0–1, two decimals) of the rule that was judged most often among those that fired: one hit that
 * happened to be right says little. Null when none was ever judged.
 */
export function measuredPrecision(rules: readonly string[], figures: Figures): number | null {
  const judged = rules.flatMap((rule) => figures[rule] ?? []).filter(({ n }) => n > 0);
  const most = judged.toSorted((a, b) => b.n - a.n || a.right - b.right)[0];
  return most ? Math.round((most.right / most.n) * 100) / 100 : null;
}

/** Judgements of two sources together. */
export const joined = (a: Judgements | null, b: Judgements | null): Judgements => ({
  n: (a?.n ?? 0) + (b?.n ?? 0),
  right: (a?.right ?? 0) + (b?.right ?? 0),
});

/** The figures of two sources together. */
export function addFigures(a: Figures, b: Figures): Figures {
  const sum: Record<string, Judgements> = { ...a };
  for (const [id, judged] of Object.entries(b)) sum[id] = joined(sum[id] ?? null, judged);
  return sum;
}
