import type { Listed } from '../model/cao.ts';
import { toIsoDate } from '../model/date.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { type CsvList, readCsv } from './csv.ts';
import { parseFileName } from './file-name.ts';

export type ListingFault = 'LIST_EMPTY' | 'LIST_UNREADABLE' | 'LISTING_COLUMN_MISSING' | 'LISTING_VALUE_INVALID';

/** One row of the ministry's listing. `file` is the PDF's name; a row may be of a PDF that the analyst does not have. */
export type ListingRow = Listed & { file: string; from: 'listing' };

const REQUIRED = ['cao_number', 'ingangsdatum', 'expiratiedatum', 'pdf_name'] as const;

/** True when a list has the columns of the ministry's listing of PDFs. */
export const isListing = (list: CsvList): boolean => REQUIRED.every((column) => list.columns.includes(column));

/** Reads the ministry's listing of cao PDFs; dates are dd/mm/jjjj, first and last day. All faults are told at once. */
export function parseListing(text: string): Result<ListingRow[], ListingFault> {
  const list = readCsv(text);
  if (!list.ok) return list;
  const missing = REQUIRED.filter((column) => !list.value.columns.includes(column));
  if (missing.length > 0) return fail('LISTING_COLUMN_MISSING', { detail: missing.join(', ') });
  const faults = list.value.rows.flatMap(faultsOf);
  if (faults.length > 0) return fail('LISTING_VALUE_INVALID', { detail: faults.join('; ') });
  return ok(list.value.rows.map(toRow));
}

function toRow(row: Record<string, string>): ListingRow {
  const page = parseFileName(row.page_name ?? '');
  return {
    file: row.pdf_name ?? '',
    code: row.cao_number || null,
    name: page?.name ?? null,
    start: toIsoDate(row.ingangsdatum ?? ''),
    end: toIsoDate(row.expiratiedatum ?? ''),
    kvo: toIsoDate(row.datum_kennisgeving ?? ''),
    from: 'listing',
  };
}

function faultsOf(row: Record<string, string>, index: number): string[] {
  const place = `regel ${index + 2}`;
  const faults = ['ingangsdatum', 'expiratiedatum', 'datum_kennisgeving'].flatMap((column) => {
    const date = row[column];
    return date && !toIsoDate(date) ? [`${place}: ${column} "${date}" is geen datum (dd/mm/jjjj)`] : [];
  });
  return row.pdf_name || row.page_name ? faults : [...faults, `${place}: de naam van de pdf ontbreekt`];
}

const comparable = (file: string): string => file.normalize('NFC').toLowerCase();

/** The listing as a way from file name to row; upper and lower case do not matter. */
export function listingIndex(rows: readonly ListingRow[]): (file: string) => ListingRow | null {
  const byFile = new Map(rows.map((row) => [comparable(row.file), row]));
  return (file) => byFile.get(comparable(file)) ?? null;
}
