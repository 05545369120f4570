import type { Listed } from '../model/cao.ts';
import { toIsoDate } from '../model/date.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isCode, normaliseCode } from './code.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { baseNameOf, parseFileName } from './file-name.ts';

export type ListingFault = 'LIST_EMPTY' | 'LIST_UNREADABLE' | 'LISTING_COLUMN_MISSING' | 'LISTING_VALUE_INVALID';

/** One row of the ministry's listing. `file` is the PDF's name; a row may be of a PDF that the analyst does not have. */
export type ListingRow = Listed & { file: string; from: 'listing' };

const REQUIRED = ['cao_number', 'ingangsdatum', 'expiratiedatum'] as const;
const NAMES = ['pdf_name', 'page_name'] as const;
const DATES = ['ingangsdatum', 'expiratiedatum', 'datum_kennisgeving'] as const;

/** Columns of the ministry's listing of PDFs. */
export const LISTING_COLUMNS: readonly string[] = [...REQUIRED, 'datum_kennisgeving', ...NAMES];

/** Reads the ministry's listing of cao PDFs; dates are dd/mm/jjjj, first and last day. All faults are told at once. */
export function parseListing(text: string): Result<ListingRow[], ListingFault> {
  const list = readCsv(text);
  if (!list.ok) return list;
  const { columns, rows: lines } = list.value;
  const missing: string[] = REQUIRED.filter((column) => !columns.includes(column));
  if (!NAMES.some((column) => columns.includes(column))) missing.push('pdf_name');
  if (missing.length > 0) return fail('LISTING_COLUMN_MISSING', { detail: missing.join(', ') });
  const rows = lines.map(toRow);
  const faults = [...lines.flatMap(faultsOf), ...disagreements(rows)];
  if (faults.length > 0) return fail('LISTING_VALUE_INVALID', { detail: faults.join('; ') });
  return ok(rows);
}

/** A row belongs to the PDF under its own name; without one, to a PDF that was saved under its page name. */
function toRow({ values }: CsvRow): ListingRow {
  return {
    file: (values.pdf_name || values.page_name || '').split(/[\\/]/).at(-1) ?? '',
    code: normaliseCode(values.cao_number ?? '') || null,
    name: parseFileName(values.page_name ?? '')?.name ?? null,
    start: toIsoDate(values.ingangsdatum ?? ''),
    end: toIsoDate(values.expiratiedatum ?? ''),
    kvo: toIsoDate(values.datum_kennisgeving ?? ''),
    from: 'listing',
  };
}

function faultsOf(row: CsvRow): string[] {
  const { cao_number: code = '', pdf_name: pdf, page_name: page } = row.values;
  const { start, end } = toRow(row);
  const faults = DATES.flatMap((column) => {
    const date = row.values[column];
    return date && !toIsoDate(date) ? [`${column} "${date}" is geen datum (dd/mm/jjjj)`] : [];
  });
  if (code && !isCode(code)) faults.push(`cao_number "${code}" is geen getal`);
  if (start && end && end < start) faults.push('de expiratiedatum ligt voor de ingangsdatum');
  if (!pdf && !page) faults.push('de naam van de pdf ontbreekt');
  return faults.map((fault) => `regel ${row.line}: ${fault}`);
}

/** Files that have rows with different codes: nobody could tell which is right. */
const disagreements = (rows: readonly ListingRow[]): string[] =>
  [...Map.groupBy(rows, ({ file }) => comparable(file))].flatMap(([, same]) => {
    const codes = [...new Set(same.map(({ code }) => code))];
    return codes.length > 1 ? [`${same[0]?.file} staat er met verschillende codes in (${codes.join(', ')})`] : [];
  });

const comparable = (file: string): string => baseNameOf(file).normalize('NFC').toLowerCase();

/** The listing as a way from file name to row; folders, `.pdf` and upper and lower case do not matter. */
export function listingIndex(rows: readonly ListingRow[]): (file: string) => ListingRow | null {
  const byFile = new Map(rows.map((row) => [comparable(row.file), row]));
  return (file) => byFile.get(comparable(file)) ?? null;
}
