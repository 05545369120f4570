import { addDays, dayAfter } from '../model/date.ts';
import { REGISTER_COLUMNS } from '../register/register.ts';
import type { Term } from './cao-text.ts';
import type { FictionalCao } from './fictional-cao.ts';

/** A PDF of the corpus as the listing names it. */
export type ListedFile = { cao: FictionalCao; term: Term; file: string };

const table = (rows: string[][]): string => rows.map((row) => `${row.join(';')}\n`).join('');
const dutchDate = (iso: string, mark: string): string => iso.split('-').reverse().join(mark);

/** What stands above the register, so that every report made with it says that it is fictional. */
const REGISTER_NOTES = "# bron: Voorbeeldcorpus van Caoscoop (verzonnen cao's)\n# jaar: 2024\n# fictief: ja\n";

/**
 * The register of the fictional caos in the columns of the ministry's table. Its `expiratiedatum` is, as there, the
 * first day after the term.
 */
export function registerCsv(caos: FictionalCao[]): string {
  const rows = caos.map((cao) => {
    const term = cao.texts.at(-1)?.term ?? { start: '2023-01-01', end: '2024-12-31' };
    const panel = cao.texts.length > 1 ? 'ja' : 'nee';
    return [
      cao.code,
      cao.name,
      cao.sector,
      cao.sbi,
      panel,
      cao.type,
      String(cao.employees),
      term.start,
      dayAfter(term.end),
    ];
  });
  return REGISTER_NOTES + table([[...REGISTER_COLUMNS], ...rows]);
}

/** The day of kennisgeving van ontvangst: some weeks into the term. */
const noticeDay = ({ start }: Term): string => addDays(start, 38);

/** The listing of the PDFs in the columns of the ministry's own: first and last day, dd/mm/yyyy. */
export function listingCsv(files: ListedFile[]): string {
  const header = ['cao_number', 'ingangsdatum', 'expiratiedatum', 'datum_kennisgeving', 'pdf_name', 'page_name'];
  const rows = files.map(({ cao, term, file }) => {
    const notice = noticeDay(term);
    const pageName = [
      cao.code,
      cao.name.toUpperCase(),
      dutchDate(term.start, '-'),
      dutchDate(term.end, '-'),
      'Regulier',
      'kvo datum',
      dutchDate(notice, '-'),
    ];
    return [
      cao.code,
      dutchDate(term.start, '/'),
      dutchDate(term.end, '/'),
      dutchDate(notice, '/'),
      file,
      pageName.join(' - '),
    ];
  });
  return table([header, ...rows]);
}
