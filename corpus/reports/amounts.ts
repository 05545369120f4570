import { CODES, type Code } from '../model/coding.ts';
import { formatExtent, formatValue } from '../model/format.ts';
import type { CaoRow, Report, Share } from '../model/report.ts';
import { valuesInForce } from '../model/value-in-force.ts';
import { shareOf } from './figures.ts';

/** One amount or extent of one code with the caos that have it on the peildatum. */
export type Amount = { code: Code; text: string; share: Share };

const textsOf = (row: CaoRow, code: Code, peildatum: string): Set<string> => {
  const cells = row.cells.filter((cell) => cell.code === code);
  return new Set([
    ...cells.flatMap(({ values }) =>
      valuesInForce(values, peildatum).map((value) => formatValue({ ...value, from: null, until: null })),
    ),
    ...cells.flatMap(({ extent }) => extent.map(formatExtent)),
  ]);
};

const amountsOf = ({ rows, meta }: Report, code: Code): Amount[] => {
  const pairs = rows.flatMap((row) => [...textsOf(row, code, meta.peildatum)].map((text) => ({ row, text })));
  return [...Map.groupBy(pairs, ({ text }) => text)]
    .map(([text, found]) => ({
      code,
      text,
      share: shareOf(
        found.map(({ row }) => row),
        rows,
      ),
    }))
    .sort((a, b) => b.share.caos - a.share.caos || b.share.employees - a.share.employees || (a.text < b.text ? -1 : 1));
};

/** Per code the amounts and extents in force, the most common first. A cao with two amounts counts under both. */
export const amounts = (report: Report): Amount[] => CODES.flatMap((code) => amountsOf(report, code));
