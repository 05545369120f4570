import type { Matrix } from '../../corpus/api/contract.ts';
import type { CaoRow, GroupFigures } from '../../corpus/model/report.ts';

export const SHOWS = ['all', 'withText', 'any', 'missing'] as const;
export const SORTS = ['employees', 'name', 'code', 'sector'] as const;

/** What the user asks of the rows of the matrix. `sector` is null for all sectors. */
export type RowChoice = {
  search: string;
  sector: string | null;
  show: (typeof SHOWS)[number];
  sort: (typeof SORTS)[number];
};

export const NO_CHOICE: RowChoice = { search: '', sector: null, show: 'all', sort: 'employees' };

/** A line of the matrix: a cao, or the heading of its sector with the sector's figures. */
export type Line = { kind: 'cao'; row: CaoRow; index: number } | { kind: 'group'; group: GroupFigures };

const hasText = ({ coverage }: CaoRow): boolean => coverage === 'geldend' || coverage === 'nawerking';

const SHOWN: Record<RowChoice['show'], (row: CaoRow) => boolean> = {
  all: () => true,
  withText: hasText,
  any: ({ cells }) => cells.some(({ answer }) => answer === 'ja'),
  missing: (row) => !hasText(row),
};

const byName = (a: CaoRow, b: CaoRow) => a.name.localeCompare(b.name, 'nl');
const byEmployees = (a: CaoRow, b: CaoRow) => b.employees - a.employees || byName(a, b);

const ORDERS: Record<RowChoice['sort'], (a: CaoRow, b: CaoRow) => number> = {
  employees: byEmployees,
  name: byName,
  code: (a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }),
  sector: (a, b) => a.sector.localeCompare(b.sector, 'nl') || byEmployees(a, b),
};

/** The rows that answer the choice, in its order. */
export function chosenRows(rows: readonly CaoRow[], choice: RowChoice): CaoRow[] {
  const words = fold(choice.search).split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => choice.sector === null || row.sector === choice.sector)
    .filter(SHOWN[choice.show])
    .filter((row) => words.every((word) => fold(`${row.code} ${row.name}`).includes(word)))
    .sort(ORDERS[choice.sort]);
}

/** The lines of the matrix: when sorted by sector, each sector has its heading. */
export function linesOf(matrix: Matrix, choice: RowChoice): Line[] {
  const lines = chosenRows(matrix.rows, choice).map((row, index): Line => ({ kind: 'cao', row, index }));
  return choice.sort === 'sector' ? lines.flatMap((line, at) => withHeading(matrix, lines[at - 1], line)) : lines;
}

function withHeading(matrix: Matrix, before: Line | undefined, line: Line): Line[] {
  if (line.kind !== 'cao' || (before?.kind === 'cao' && before.row.sector === line.row.sector)) return [line];
  const group = matrix.sectors.find((sector) => sector.group === line.row.sector);
  return group ? [{ kind: 'group', group }, line] : [line];
}

/** The sectors of the selection with their number of caos, by name. */
export function sectorsOf(rows: readonly CaoRow[]): { sector: string; caos: number }[] {
  const counts = new Map<string, number>();
  for (const { sector } of rows) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return [...counts].map(([sector, caos]) => ({ sector, caos })).sort((a, b) => a.sector.localeCompare(b.sector, 'nl'));
}

/** Lower case without accents, so that "zorg en welzijn" and "cafe" are found as people type them. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
