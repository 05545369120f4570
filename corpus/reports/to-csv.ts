import { formatDate } from '../model/format.ts';
import type { Report } from '../model/report.ts';
import { caosTable } from './tables/caos-table.ts';
import { evidenceTable } from './tables/evidence-table.ts';
import type { CellValue, ColumnType, Table } from './tables/table.ts';

const BOM = '\ufeff';

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV injection"). */
const neutralise = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const DECIMALS: Partial<Record<ColumnType, number>> = { percent: 1, euro: 2 };

const decimal = (value: number, type: ColumnType): string => {
  const digits = DECIMALS[type];
  return (digits === undefined ? String(value) : value.toFixed(digits)).replace('.', ',');
};

const cellText = (value: CellValue, type: ColumnType): string => {
  if (value === null) return '';
  if (typeof value === 'number') return decimal(value, type);
  return type === 'date' ? formatDate(value) : quoted(neutralise(value));
};

/** A table as CSV for Dutch spreadsheets: semicolon, decimal comma, UTF-8 with a byte order mark, CRLF. */
export const tableToCsv = (table: Table): string => {
  const lines = table.rows.map((row) =>
    table.columns.map(({ type }, index) => cellText(row[index] ?? null, type)).join(';'),
  );
  return `${BOM}${[table.columns.map(({ key }) => quoted(key)).join(';'), ...lines].join('\r\n')}\r\n`;
};

/** One row per cao, one set of columns per code. */
export const toCsv = (report: Report): string => tableToCsv(caosTable(report));

/** One row per coded provision. */
export const toEvidenceCsv = (report: Report): string => tableToCsv(evidenceTable(report));
