import type { Cell, Feature, Image, Row, Sheet } from 'write-excel-file/node';
import type { CellValue, Column, ColumnType, Table } from '../tables/table.ts';

type FileContent = Image['content'];

/** A sheet with the number of lines above its header row. */
export type TableSheet = Sheet<FileContent> & { stickyRowsCount: number };

/** Longest text that Excel takes in a cell. */
const MAX_TEXT = 32_767;

const FORMATS: Record<ColumnType, string | null> = {
  text: null,
  code: '0',
  count: '#,##0',
  percent: '0.0',
  euro: '#,##0.00',
  date: 'dd-mm-yyyy',
};

/** XML 1.0 knows no control characters but tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** Text is always a string cell, never a formula: what starts with "=" is shown, not run. */
const textCell = (text: string): Cell => ({
  value: clean(text).slice(0, MAX_TEXT),
  type: String,
  alignVertical: 'top',
  wrap: text.length > 40,
});

const cellOf = (value: CellValue, type: ColumnType): Cell => {
  if (value === null || value === '') return null;
  const format = FORMATS[type];
  if (format === null || (type === 'code' && !/^[1-9]\d*$/.test(String(value)))) return textCell(String(value));
  const style = { format, alignVertical: 'top' as const };
  if (type === 'date') return { ...style, value: new Date(`${value}T00:00:00Z`), type: Date };
  return { ...style, value: Number(value), type: Number };
};

const headerCell = ({ label, type }: Column): Cell => ({
  value: label,
  type: String,
  fontWeight: 'bold',
  textColor: '#FFFFFF',
  backgroundColor: '#154273',
  alignVertical: 'bottom',
  align: type === 'text' || type === 'date' ? 'left' : 'right',
  wrap: true,
  height: 48,
});

const headingRow = (text: string, index: number): Row => [
  index === 0
    ? { value: text, type: String, fontWeight: 'bold', fontSize: 16, height: 28 }
    : { value: text, type: String, textColor: '#555555' },
];

type Look = { stickyColumns?: number; heading?: string[] };

/** A table as a sheet: lines of heading, a frozen header row, columns of their width, real numbers and dates. */
export const toSheet = (table: Table, { stickyColumns = 0, heading = [] }: Look = {}): TableSheet => ({
  sheet: table.name,
  data: [
    ...heading.map(headingRow),
    table.columns.map(headerCell),
    ...table.rows.map((row) => table.columns.map(({ type }, index) => cellOf(row[index] ?? null, type))),
  ],
  columns: table.columns.map(({ width }) => ({ width })),
  stickyRowsCount: heading.length + 1,
  stickyColumnsCount: stickyColumns,
  orientation: 'landscape',
});

/** Name of a column by its index from 0: A, Z, AA. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

const filterRange = ({ data, stickyRowsCount }: TableSheet): string => {
  const columns = data[stickyRowsCount - 1]?.length ?? 1;
  return `A${stickyRowsCount}:${columnName(columns - 1)}${data.length}`;
};

/** The library has no autofilter: this puts one over the header and all rows of every sheet. */
export const autofilter = (sheets: readonly TableSheet[]): Feature<FileContent> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          return sheet ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${filterRange(sheet)}"/>`) : xml;
        },
      },
    },
  },
});
