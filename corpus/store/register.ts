import type { Cao, Listed, Register } from '../model/cao.ts';
import type { Db } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

type CaoRow = Omit<Cao, 'inPanel' | 'start' | 'end' | 'listedEnd'> & {
  in_panel: number;
  start_date: string | null;
  end_date: string | null;
  listed_end: string | null;
};

const toCao = ({ in_panel, start_date, end_date, listed_end, ...cao }: CaoRow): Cao => ({
  ...cao,
  inPanel: in_panel === 1,
  start: start_date,
  end: end_date,
  listedEnd: listed_end,
});

/** The list of caos of the project; null before one was put in. */
export function loadRegister(db: Db): Register | null {
  const about = readSetting(db, 'register');
  if (about === null) return null;
  const caos = db
    .prepare<[], CaoRow>(
      `SELECT code, name, sector, sbi, type, employees, in_panel, start_date, end_date, listed_end
       FROM caos ORDER BY employees DESC, CAST(code AS INTEGER)`,
    )
    .all()
    .map(toCao);
  return { ...(JSON.parse(about) as Omit<Register, 'caos'>), caos };
}

/** Replaces the list of caos as a whole. */
export const saveRegister = (db: Db, { caos, ...about }: Register): void =>
  db.transaction(() => {
    db.exec('DELETE FROM caos');
    const insert = db.prepare(
      `INSERT INTO caos (code, name, sector, sbi, type, employees, in_panel, start_date, end_date, listed_end)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const { code, name, sector, sbi, type, employees, inPanel, start, end, listedEnd } of caos) {
      insert.run(code, name, sector, sbi, type, employees, Number(inPanel), start, end, listedEnd);
    }
    writeSetting(db, 'register', JSON.stringify(about));
  })();

type ListingRow = Listed & { file: string; from: 'listing' };

export const loadListing = (db: Db): ListingRow[] =>
  db
    .prepare<[], Omit<ListingRow, 'from'>>(
      'SELECT file, code, name, start_date AS start, end_date AS end, kvo FROM listing_rows ORDER BY file',
    )
    .all()
    .map((row) => ({ ...row, from: 'listing' }));

/** Adds rows of a listing; a row of the same file takes the place of the earlier one. */
export const saveListing = (db: Db, rows: readonly Omit<ListingRow, 'from'>[]): void =>
  db.transaction(() => {
    const insert = db.prepare(
      'INSERT OR REPLACE INTO listing_rows (file, code, name, start_date, end_date, kvo) VALUES (?, ?, ?, ?, ?, ?)',
    );
    for (const { file, code, name, start, end, kvo } of rows) insert.run(file, code, name, start, end, kvo);
  })();
