/** One way to narrow a list: a question with a few answers per row. */
export type Facet<Row> = {
  id: string;
  label: string;
  /** The answers of a row, as identifiers. */
  of: (row: Row) => readonly string[];
  /** What an answer is called; its own identifier when absent. */
  name?: (answer: string) => string;
  /** The answers in this order; by count when absent. */
  order?: readonly string[];
};

/** The answers that were chosen, by facet; rows must give one of them for every facet that has any. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

export const NOTHING_CHOSEN: Chosen = {};

export type FacetCount = { answer: string; label: string; count: number; isChosen: boolean };

const passes = <Row>(row: Row, facet: Facet<Row>, chosen: Chosen): boolean => {
  const wanted = chosen[facet.id] ?? [];
  return wanted.length === 0 || facet.of(row).some((answer) => wanted.includes(answer));
};

/** The rows that answer every facet as was chosen. */
export const narrowed = <Row>(rows: readonly Row[], facets: readonly Facet<Row>[], chosen: Chosen): Row[] =>
  rows.filter((row) => facets.every((facet) => passes(row, facet, chosen)));

/**
 * The answers of a facet with how many rows would remain: counted over the rows that pass all other facets, so that a
 * second answer of the same facet can be weighed before it is chosen.
 */
export function countsOf<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  chosen: Chosen,
  facet: Facet<Row>,
): FacetCount[] {
  const counts = new Map<string, number>((facet.order ?? []).map((answer) => [answer, 0]));
  for (const row of rows) for (const answer of facet.of(row)) counts.set(answer, counts.get(answer) ?? 0);
  for (const row of narrowed(rows, without(facets, facet), chosen))
    for (const answer of new Set(facet.of(row))) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  const answers = [...counts].map(([answer, count]) => ({
    answer,
    label: facet.name?.(answer) ?? answer,
    count,
    isChosen: (chosen[facet.id] ?? []).includes(answer),
  }));
  return facet.order ? answers : answers.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nl'));
}

const without = <Row>(facets: readonly Facet<Row>[], one: Facet<Row>): Facet<Row>[] =>
  facets.filter((facet) => facet !== one);

/** The choice with one answer added, or taken away when it was there. */
export function toggled(chosen: Chosen, facet: string, answer: string): Chosen {
  const before = chosen[facet] ?? [];
  const after = before.includes(answer) ? before.filter((one) => one !== answer) : [...before, answer];
  return { ...chosen, [facet]: after };
}

export const countChosen = (chosen: Chosen): number =>
  Object.values(chosen).reduce((sum, { length }) => sum + length, 0);
