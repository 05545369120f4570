import type { CodeInfo } from '../../corpus/api/contract.ts';
import type { CaoRow, Coverage } from '../../corpus/model/report.ts';
import { type Chosen, type Facet, NOTHING_CHOSEN, narrowed } from '../controls/facets.ts';
import { holdsWords } from '../corpus/texts-of.ts';
import type { Language, T } from '../text/i18n.ts';

export const SORTS = ['employees', 'name', 'code'] as const;
export const GROUPS = ['none', 'sector', 'type', 'size'] as const;

/** What the user asks of the rows of the matrix. */
export type RowChoice = {
  search: string;
  chosen: Chosen;
  sort: (typeof SORTS)[number];
  group: (typeof GROUPS)[number];
};

export const NO_CHOICE: RowChoice = { search: '', chosen: NOTHING_CHOSEN, sort: 'employees', group: 'none' };

/** The caos of one group that are shown. */
export type Group = { name: string; rows: CaoRow[] };

/** A line of the matrix: a cao, or the heading of its group. */
export type Line = { kind: 'cao'; row: CaoRow; index: number } | { kind: 'group'; group: Group };

const byName = (a: CaoRow, b: CaoRow) => a.name.localeCompare(b.name, 'nl');
const byEmployees = (a: CaoRow, b: CaoRow) => b.employees - a.employees || byName(a, b);

const ORDERS: Record<RowChoice['sort'], (a: CaoRow, b: CaoRow) => number> = {
  employees: byEmployees,
  name: byName,
  code: (a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }),
};

const COVERAGES = ['geldend', 'nawerking', 'onbevestigd', 'ontbreekt'] as const satisfies Coverage[];

/** Classes of size from the largest down, by their least number of employees. */
const SIZES = [100_000, 50_000, 20_000, 10_000, 0] as const;
const sizeOf = ({ employees }: CaoRow): string => String(SIZES.find((least) => employees >= least) ?? 0);

export const sizeName = (size: string, t: T, format: (n: number) => string): string => {
  const at = SIZES.indexOf(Number(size) as (typeof SIZES)[number]);
  const below = SIZES[at - 1];
  if (below === undefined) return t('matrix.sizeFrom', { least: format(SIZES[at] ?? 0) });
  if (size === '0') return t('matrix.sizeBelow', { most: format(below) });
  return t('matrix.sizeBetween', { least: format(Number(size)), most: format(below) });
};

/** The ways to narrow the matrix. */
export const facetsOf = (
  codes: readonly CodeInfo[],
  t: T,
  language: Language,
  number: (n: number) => string,
): Facet<CaoRow>[] => [
  {
    id: 'coverage',
    label: t('matrix.text'),
    of: ({ coverage }) => [coverage],
    name: (coverage) => t(`matrix.coverageNames.${coverage as Coverage}`),
    order: COVERAGES,
  },
  {
    id: 'code',
    label: t('matrix.hasCode'),
    of: ({ cells }) => cells.filter(({ answer }) => answer === 'ja').map(({ code }) => code),
    name: (code) => codes.find((info) => info.code === code)?.label[language] ?? code,
  },
  { id: 'sector', label: t('matrix.sector'), of: ({ sector }) => [sector] },
  { id: 'type', label: t('matrix.type'), of: ({ type }) => [type] },
  {
    id: 'size',
    label: t('matrix.employees'),
    of: (row) => [sizeOf(row)],
    name: (size) => sizeName(size, t, number),
    order: SIZES.map(String),
  },
];

/** The rows that answer the search and the facets, in the order asked for. */
export function chosenRows(rows: readonly CaoRow[], facets: readonly Facet<CaoRow>[], choice: RowChoice): CaoRow[] {
  return narrowed(searched(rows, choice.search), facets, choice.chosen).sort(ORDERS[choice.sort]);
}

/** The rows that hold the words searched for: over these the facets count. */
export const searched = (rows: readonly CaoRow[], search: string): CaoRow[] =>
  rows.filter((row) => holdsWords(`${row.code} ${row.name}`, search));

const GROUPED: Record<Exclude<RowChoice['group'], 'none'>, (row: CaoRow) => string> = {
  sector: ({ sector }) => sector,
  type: ({ type }) => type,
  size: sizeOf,
};

/** The lines of the matrix: grouped, each group has a heading; groups by name, sizes from the largest. */
export function linesOf(rows: readonly CaoRow[], by: RowChoice['group'], nameOf: (group: string) => string): Line[] {
  if (by === 'none') return rows.map((row, index) => ({ kind: 'cao', row, index }));
  const groups = Map.groupBy(rows, GROUPED[by]);
  const names = [...groups.keys()].sort((a, b) => (by === 'size' ? Number(b) - Number(a) : a.localeCompare(b, 'nl')));
  let index = 0;
  return names.flatMap((name): Line[] => {
    const own = groups.get(name) ?? [];
    const lines = own.map((row): Line => ({ kind: 'cao', row, index: index++ }));
    return [{ kind: 'group', group: { name: nameOf(name), rows: own } }, ...lines];
  });
}
