/** A number in the margin, and in which row of the text it stands. */
export type Numbered = { value: number; row: number };

/** Fewest numbers that number the lines of a page, all or every fifth. */
const ALL = 10;
const FIFTHS = 3;

/**
 * Whether numbers in the margin number the lines of the text: nearly every row bears one that counts on, or every fifth
 * bears a multiple of five. Numbers of leden and of years of service stand further apart.
 */
export function numbersLines(numbers: readonly Numbered[]): boolean {
  const steps = numbers.slice(1).map((one, i) => {
    const before = numbers[i] as Numbered;
    return { values: one.value - before.value, rows: one.row - before.row };
  });
  const share = (is: (step: (typeof steps)[number]) => boolean): number =>
    steps.filter(is).length / Math.max(1, steps.length);
  if (numbers.length >= FIFTHS && numbers.every(({ value }) => value % 5 === 0))
    return steps.every(({ values }) => values === 5) && share(({ rows }) => rows >= 4 && rows <= 7) > 0.7;
  return numbers.length >= ALL && share(({ values, rows }) => values === 1 && rows <= 1) > 0.9;
}
