import { CODES, type Code } from '../model/coding.ts';
import type { CaoRow, Cell, CodeFigure, GroupFigures, Share } from '../model/report.ts';
import { hasText } from './cell.ts';

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

const employeesOf = (rows: readonly CaoRow[]): number => rows.reduce((sum, row) => sum + row.employees, 0);

/** How many of the group's caos, with their employees, and which part that is of the whole group. */
export const shareOf = (part: readonly CaoRow[], group: readonly CaoRow[]): Share => ({
  caos: part.length,
  caosPercent: percent(part.length, group.length),
  employees: employeesOf(part),
  employeesPercent: percent(employeesOf(part), employeesOf(group)),
});

const figureOf = (code: Code, group: readonly CaoRow[]): CodeFigure => {
  const index = CODES.indexOf(code);
  const share = (test: (cell: Cell) => boolean): Share =>
    shareOf(
      group.filter((row) => row.cells.slice(index, index + 1).some(test)),
      group,
    );
  return {
    code,
    recorded: share((cell) => cell.vastgelegd),
    any: share((cell) => cell.answer === 'ja'),
    undetermined: share((cell) => cell.answer === 'niet vast te stellen'),
    missing: share((cell) => cell.answer === 'tekst ontbreekt'),
    highest: share((cell) => cell.answer !== 'nee'),
  };
};

/** The figures of a group of caos, all as parts of the whole group, missing texts included. */
export const figuresOf = (group: string, rows: readonly CaoRow[]): GroupFigures => ({
  group,
  caos: rows.length,
  employees: employeesOf(rows),
  withText: rows.filter((row) => hasText(row.coverage)).length,
  figures: CODES.map((code) => figureOf(code, rows)),
  anyCode: shareOf(
    rows.filter((row) => row.cells.some((cell) => cell.answer === 'ja')),
    rows,
  ),
  anyCodeRecorded: shareOf(
    rows.filter((row) => row.cells.some((cell) => cell.vastgelegd)),
    rows,
  ),
});

/** The same figures per sector, in alphabetical order. */
export const sectorFigures = (rows: readonly CaoRow[]): GroupFigures[] =>
  [...Map.groupBy(rows, (row) => row.sector)]
    .sort(([a], [b]) => a.localeCompare(b, 'nl'))
    .map(([sector, ofSector]) => figuresOf(sector, ofSector));
