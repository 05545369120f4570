import { readFileSync } from 'node:fs';
import type { Cao, Register, SelectionName } from '../model/cao.ts';
import { dayBefore, toIsoDate } from '../model/date.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isCode, normaliseCode } from './code.ts';
import { type CsvRow, readCsv } from './csv.ts';

export type RegisterFault =
  | 'LIST_EMPTY'
  | 'LIST_UNREADABLE'
  | 'REGISTER_COLUMN_MISSING'
  | 'REGISTER_VALUE_INVALID'
  | 'REGISTER_YEAR_MISSING';

/** Columns of a list of caos, as in the ministry's open data. */
export const REGISTER_COLUMNS = [
  'code',
  'naam',
  'sector',
  'sbi',
  'in_panel_2023',
  'type',
  'werknemers',
  'ingangsdatum',
  'expiratiedatum',
] as const;

const TOP = 98;

/**
 * Reads a list of caos. Its `expiratiedatum` is the first day after the term, so the last day is the one before;
 * the date as listed is kept. Notes above the header name its source: `# bron:`, `# jaar:`, `# fictief: ja`.
 * All faulty values are told at once. The year is that of the notes, else of the source, else of the latest term.
 */
export function parseRegister(text: string, fallbackSource: string): Result<Register, RegisterFault> {
  const list = readCsv(text);
  if (!list.ok) return list;
  const missing = REGISTER_COLUMNS.filter((column) => !list.value.columns.includes(column));
  if (missing.length > 0) return fail('REGISTER_COLUMN_MISSING', { detail: missing.join(', ') });
  const caos = list.value.rows.map(toCao);
  const faults = [...list.value.rows.flatMap(faultsOf), ...doubles(caos)];
  if (faults.length > 0) return fail('REGISTER_VALUE_INVALID', { detail: faults.join('; ') });
  if (caos.length === 0) return fail('LIST_EMPTY');
  const { bron = fallbackSource, jaar, fictief } = list.value.notes;
  const year = jaar ?? /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(fallbackSource)?.[0] ?? yearOf(caos);
  if (!year || !/^\d{4}$/.test(year)) return fail('REGISTER_YEAR_MISSING');
  return ok({ source: bron, year: Number(year), fictional: isYes(fictief), caos });
}

function toCao({ values: row }: CsvRow): Cao {
  const listedEnd = toIsoDate(row.expiratiedatum ?? '');
  return {
    code: normaliseCode(row.code ?? ''),
    name: row.naam ?? '',
    sector: row.sector ?? '',
    sbi: row.sbi ?? '',
    type: row.type ?? '',
    employees: employeesOf(row),
    inPanel: isYes(row.in_panel_2023),
    start: toIsoDate(row.ingangsdatum ?? ''),
    end: listedEnd && dayBefore(listedEnd),
    listedEnd,
  };
}

const isYes = (text: string | undefined): boolean => /^(ja|j|true|waar|1)$/i.test(text ?? '');

/** Employees as listed; thousands may be marked with a point, as spreadsheets in Dutch do. NaN for anything else. */
function employeesOf({ werknemers = '' }: Record<string, string>): number {
  const digits = werknemers.replace(/(\d)[. \u00a0](?=\d{3}(?!\d))/g, '$1');
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

function faultsOf(line: CsvRow): string[] {
  const row = line.values;
  const place = `regel ${line.line} (${row.naam || row.code || 'leeg'})`;
  const faults: string[] = [];
  if (!isCode(row.code ?? '')) faults.push(`${place}: de code "${row.code}" is geen getal`);
  if (!row.naam) faults.push(`${place}: de naam ontbreekt`);
  if (!Number.isInteger(employeesOf(row))) {
    faults.push(`${place}: het aantal werknemers "${row.werknemers}" is geen heel getal`);
  }
  for (const column of ['ingangsdatum', 'expiratiedatum']) {
    const date = row[column];
    if (date && !toIsoDate(date)) faults.push(`${place}: ${column} "${date}" is geen datum (jjjj-mm-dd of dd-mm-jjjj)`);
  }
  const { start, listedEnd } = toCao(line);
  if (start && listedEnd && listedEnd <= start) faults.push(`${place}: de expiratiedatum ligt niet na de ingangsdatum`);
  return faults;
}

function doubles(caos: Cao[]): string[] {
  const seen = new Set<string>();
  return caos.flatMap(({ code }) => {
    if (seen.has(code)) return [`de code ${code} staat er meer dan eens in`];
    seen.add(code);
    return [];
  });
}

/** The year in which the latest term of the list starts, for a list that does not say its year. */
const yearOf = (caos: Cao[]): string | undefined =>
  caos
    .flatMap((cao) => cao.start?.slice(0, 4) ?? [])
    .sort()
    .at(-1);

const bySize = (a: Cao, b: Cao): number => b.employees - a.employees || Number(a.code) - Number(b.code);

/** The caos by employees, the largest first, ties by code. The place in this list is a cao's rank. */
export const ranked = (register: Register): Cao[] => register.caos.toSorted(bySize);

/** The caos of a selection, the largest first. `own` are the codes that the analyst chose. */
export function select(register: Register, selection: SelectionName, own: readonly string[] = []): Cao[] {
  const caos = ranked(register);
  if (selection === 'top98') return caos.slice(0, TOP);
  if (selection === 'panel') return caos.filter((cao) => cao.inPanel);
  if (selection === 'own') return caos.filter((cao) => own.includes(cao.code));
  return caos;
}

/** The 149 research caos of the ministry's yearly report of 2024. */
export function standardRegister(): Register {
  const file = new URL('./onderzoekcaos-2024.csv', import.meta.url);
  const register = parseRegister(readFileSync(file, 'utf8'), 'onderzoekcaos-2024.csv');
  if (!register.ok) throw new Error(`The register that comes with Caoscoop is damaged: ${register.error.detail}`);
  return register.value;
}
