import type { Code } from '../../model/coding.ts';
import { formatExtent, formatPeriod, formatValue } from '../../model/format.ts';
import type { CaoRow, Cell, Report } from '../../model/report.ts';
import { valueInForce } from '../../model/value-in-force.ts';
import { perHomeDay } from '../fiscal-maximum.ts';
import { COVERAGE, codeLabel, strengthLabel } from '../labels.ts';
import { codesOf } from '../with-codes.ts';
import { type Field, field, type Table, tableOf } from './table.ts';

/** The codes whose provisions carry amounts (codebook, "amount"). */
const AMOUNT_CODES: readonly Code[] = ['thuiswerkvergoeding', 'internetvergoeding', 'werkplekbudget', 'ict_middelen'];

/** The ministry's own columns, under its own names. The first document is the integral text. */
const CAO_FIELDS: Field<CaoRow>[] = [
  field('caonr', 'caonr', 'code', 8, (row) => row.code),
  field('caonaam', 'caonaam', 'text', 40, (row) => row.name),
  field('ingdat', 'ingdat', 'date', 12, (row) => row.documents[0]?.start ?? null),
  field('expdat', 'expdat', 'date', 12, (row) => row.documents[0]?.end ?? null),
  field('kvo', 'kvo', 'date', 12, (row) => row.documents[0]?.kvo ?? null),
  field('sbi', 'sbi', 'text', 8, (row) => row.sbi),
  field('sbi_sector', 'sbi_sector', 'text', 34, (row) => row.sector),
  field('employees', 'employees', 'count', 12, (row) => row.employees),
  field('Soort', 'Soort', 'text', 13, (row) => row.type),
  field('rang', 'Rang', 'count', 7, (row) => row.rank),
  field('dekking', 'Dekking op peildatum', 'text', 17, (row) => COVERAGE[row.coverage].label),
];

const cellField = (code: Code, suffix: string, label: string, width: number, value: (cell: Cell) => string | null) =>
  field<CaoRow>(`${code}${suffix}`, `${codeLabel(code)}${label}`, 'text', width, (row) => {
    const cell = row.cells.find((candidate) => candidate.code === code);
    return cell ? value(cell) : null;
  });

const listed = (texts: string[]): string | null => (texts.length > 0 ? texts.join('; ') : null);

const amountFields = (code: Code, peildatum: string): Field<CaoRow>[] => {
  const current = (row: CaoRow) => valueInForce(row.cells.find((cell) => cell.code === code)?.values ?? [], peildatum);
  return [
    field(`${code}_bedrag`, `${codeLabel(code)}: bedrag (€)`, 'euro', 12, (row) => current(row)?.amount ?? null),
    field(`${code}_per`, `${codeLabel(code)}: per`, 'text', 12, (row) => {
      const value = current(row);
      return value ? formatPeriod(value.period, value.n) : null;
    }),
    cellField(code, '_waarden', ': alle bedragen', 28, (cell) => listed(cell.values.map(formatValue))),
  ];
};

/** What follows from the allowance but is not printed in the cao, marked as derived. */
const derivedFields = (code: Code, peildatum: string): Field<CaoRow>[] => {
  const derived = (row: CaoRow) => {
    const value = valueInForce(row.cells.find((cell) => cell.code === code)?.values ?? [], peildatum);
    return value && perHomeDay(value, peildatum);
  };
  const label = `${codeLabel(code)}: € per thuiswerkdag (afgeleid)`;
  return [
    field(`${code}_per_dag_afgeleid`, label, 'euro', 14, (row) => derived(row)?.euros ?? null),
    field(`${code}_afgeleid_uit`, `${codeLabel(code)}: afgeleid uit`, 'text', 18, (row) => derived(row)?.from ?? null),
  ];
};

const codeFields = (code: Code, peildatum: string): Field<CaoRow>[] => [
  cellField(code, '', '', 13, (cell) => cell.answer),
  cellField(code, '_aard', ': sterkste aard', 12, (cell) => cell.strongest && strengthLabel(cell.strongest)),
  ...(AMOUNT_CODES.includes(code) ? amountFields(code, peildatum) : []),
  ...(code === 'thuiswerkvergoeding' ? derivedFields(code, peildatum) : []),
  ...(code === 'omvang'
    ? [cellField(code, '_waarden', ': hoeveel', 30, (cell) => listed(cell.extent.map(formatExtent)))]
    : []),
];

/** One row per cao in the shape of the ministry's own table, with the answer on every code beside it. */
export const caosTable = (report: Report): Table =>
  tableOf(
    "Cao's",
    [
      ...CAO_FIELDS,
      ...codesOf(report).flatMap((code) => codeFields(code, report.meta.peildatum)),
      field<CaoRow>('bestanden', 'Bestanden', 'text', 40, (row) => listed(row.documents.map(({ file }) => file))),
      field<CaoRow>('opmerkingen', 'Opmerkingen', 'text', 60, (row) => listed(row.remarks)),
    ],
    report.rows,
  );
