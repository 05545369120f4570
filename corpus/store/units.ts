import type { Unit } from '../model/unit.ts';
import type { Db } from './database.ts';
import { packRuns, unpackRuns } from './pack.ts';

type Row = Omit<Unit, 'pageEnd' | 'within' | 'runs'> & {
  page_end: number;
  within_start: number | null;
  within_end: number | null;
  runs: Buffer;
};

const COLUMNS = 'kind, number, title, path, parent, page, page_end, text, runs, within_start, within_end, role';

const toUnit = ({ page_end, within_start, within_end, runs, ...unit }: Row): Unit => ({
  ...unit,
  pageEnd: page_end,
  runs: unpackRuns(runs),
  within: within_start === null || within_end === null ? null : { start: within_start, end: within_end },
});

export function insertUnits(db: Db, documentId: number, units: readonly Unit[]): void {
  const insert = db.prepare(
    `INSERT INTO units (document_id, position, kind, number, title, path, parent, page, page_end, text, runs,
       within_start, within_end, role)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  units.forEach((unit, position) => {
    const { kind, number, title, path, parent, page, pageEnd, text, runs, within, role } = unit;
    const place = [within?.start ?? null, within?.end ?? null];
    insert.run(
      documentId,
      position,
      kind,
      number,
      title,
      path,
      parent,
      page,
      pageEnd,
      text,
      packRuns(runs),
      ...place,
      role,
    );
  });
}

export const listUnits = (db: Db, documentId: number): Unit[] =>
  db
    .prepare<[number], Row>(`SELECT ${COLUMNS} FROM units WHERE document_id = ? ORDER BY position`)
    .all(documentId)
    .map(toUnit);

/**
 * Places of units that hold all words (prefixes when they end in `*`), whatever their accents: what a search looks
 * through before it is matched exactly. In order of document and position.
 */
export function findUnits(db: Db, words: readonly string[]): { documentId: number; position: number }[] {
  const quoted = words.map((word) => {
    const isPrefix = word.endsWith('*');
    const bare = (isPrefix ? word.slice(0, -1) : word).replaceAll('"', '""');
    return `"${bare}"${isPrefix ? '*' : ''}`;
  });
  return db
    .prepare<[string], { documentId: number; position: number }>(
      `SELECT units.document_id AS documentId, units.position FROM unit_search
       JOIN units ON units.id = unit_search.rowid
       WHERE unit_search MATCH ? ORDER BY units.document_id, units.position`,
    )
    .all(quoted.join(' '));
}
